import { pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractOperation, Method } from './contract.ts';
import { parameters } from './parameters.ts';
import { requestBody } from './request-body.ts';
import { response } from './response.ts';
import { security } from './security.ts';

const fields = new Set([
  'tags',
  'summary',
  'description',
  'externalDocs',
  'operationId',
  'parameters',
  'requestBody',
  'responses',
  'deprecated',
  'security',
]);

/** Operation Object. `pathItem` is where the parameters of all its operations stand, `root` the document. */
export const operation = (
  method: Method,
  path: string,
  place: Place,
  pathItem: Place,
  root: Place,
  context: Context,
): ContractOperation => {
  place.only('Operation Object field', fields);
  const id = place.need('operationId').text();
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw place.need('operationId').fault(`operationId ${id} is not lowerCamelCase`);
  if (context.operationIds.has(id)) throw place.need('operationId').fault(`operationId ${id} stands twice`);
  context.operationIds.add(id);
  const name = pascalCase(id);
  const body = place.get('requestBody');
  const responses = place
    .need('responses')
    .entries()
    .map(([code, each]) => response(code, each, `${name}${code}`, context));
  if (!responses.some(({ status }) => status < 400)) throw place.need('responses').fault('no response below 400');
  return {
    id,
    method,
    path,
    tag: place.get('tags')?.texts()[0] ?? 'default',
    summary: place.get('summary')?.text(),
    description: place.get('description')?.text(),
    deprecated: place.get('deprecated')?.boolean() ?? false,
    parameters: parameters(id, path, [pathItem.get('parameters'), place.get('parameters')], place, context),
    body: body && requestBody(body, `${name}Body`, context),
    responses,
    access: security(place.get('security') ?? root.get('security'), root, context),
  };
};
