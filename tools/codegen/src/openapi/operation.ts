import { pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import type { ContractOperation, ContractResponse, Method } from './contract.ts';
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

/** Operation Object, or a reference to one (a file for each). `pathItem` is where the parameters of all its operations stand, `root` the document. */
export const operation = (
  method: Method,
  path: string,
  given: Place,
  pathItem: Place,
  root: Place,
  context: Context,
): ContractOperation => {
  const { faults } = context;
  const place = context.files.resolve(given);
  faults.during(() => place.only('Operation Object field', fields));
  const id = place.need('operationId').text();
  faults.during(() => checkId(id, place.need('operationId'), context));
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
    parameters: faults.during(() => parameters(id, path, lists, place, context)) ?? noParameters,
    body: body && faults.during(() => requestBody(body, `${name}Body`, context)),
    responses: responses(place.need('responses'), name, context),
    access: faults.during(() => security(place.get('security') ?? root.get('security'), root, context)) ?? [],
  };
};

const checkId = (id: string, place: Place, { operationIds }: Context): void => {
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw place.fault(`operationId ${id} is not lowerCamelCase`);
  if (operationIds.has(id)) throw place.fault(`operationId ${id} stands twice`);
  operationIds.add(id);
};

const responses = (place: Place, name: string, context: Context): ContractResponse[] => {
  const { faults } = context;
  const entries = place.entries();
  if (!entries.some(([code]) => /^[123d]/.test(code)))
    faults.during(() => {
      throw place.fault('no response below 400');
    });
  return entries.flatMap(([code, each]) => faults.during(() => response(code, each, `${name}${code}`, context)) ?? []);
};
