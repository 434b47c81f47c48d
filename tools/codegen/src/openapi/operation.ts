import { pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractOperation, ContractResponse, HttpMethod } from './contract.ts';
import { noParameters, parameters } from './parameters.ts';
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

/** Operation Object, or a reference to one. `pathItem` has the parameters of all its operations; `root` is the document. */
export const operation = (
  method: HttpMethod,
  path: string,
  given: Place,
  pathItem: Place,
  root: Place,
  context: ReadContext,
): ContractOperation => {
  const { errors } = context;
  const place = context.files.resolve(given);
  errors.collect(() => place.only('Operation Object field', fields));
  const id = place.need('operationId').text();
  errors.collect(() => checkId(id, place.need('operationId'), context));
  const name = pascalCase(id);
  const body = place.get('requestBody');
  const lists = [pathItem.get('parameters'), place.get('parameters')];
  return {
    id,
    method,
    path,
    tag: place.get('tags')?.texts()[0] ?? 'default',
    summary: place.get('summary')?.text(),
    description: place.get('description')?.text(),
    deprecated: place.get('deprecated')?.boolean() ?? false,
    parameters: errors.collect(() => parameters(id, path, lists, place, context)) ?? noParameters,
    body: body && errors.collect(() => requestBody(body, `${name}Body`, context)),
    responses: responses(place.need('responses'), name, context),
    access: errors.collect(() => security(place.get('security') ?? root.get('security'), root, context)) ?? [],
  };
};

const checkId = (id: string, place: Place, { operationIds }: ReadContext): void => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw place.error(`operationId ${id} is not lowerCamelCase`);
  if (operationIds.has(id)) throw place.error(`operationId ${id} is used twice`);
  operationIds.add(id);
};

const responses = (place: Place, name: string, context: ReadContext): ContractResponse[] => {
  const { errors } = context;
  const entries = place.entries();
  if (!entries.some(([code]) => /^[123d]/.test(code)))
    errors.collect(() => {
      throw place.error('no response below 400');
    });
  return entries.flatMap(([code, each]) => errors.collect(() => response(code, each, `${name}${code}`, context)) ?? []);
};
