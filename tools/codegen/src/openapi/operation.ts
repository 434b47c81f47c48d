import { camelCase, pascalCase } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractOperation, ContractResponse, HttpMethod } from './contract.ts';
import { deprecation } from './deprecation.ts';
import { checkId } from './operation-id.ts';
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
  errors.collect(() => checkId(place.need('operationId'), context));
  const id = errors.collect(() => place.get('operationId')?.text()) ?? camelCase(`${method}-${path}`);
  const name = pascalCase(id);
  const lists = [pathItem.get('parameters'), place.get('parameters')];
  return {
    id,
    method,
    path,
    at: { file: place.file.name, line: place.line },
    tag: errors.collect(() => place.get('tags')?.texts()[0]) ?? 'default',
    summary: errors.collect(() => place.get('summary')?.text()),
    description: errors.collect(() => place.get('description')?.text()),
    deprecated: errors.collect(() => place.get('deprecated')?.boolean()) ?? false,
    deprecation: errors.collect(() => deprecation(place)),
    parameters: errors.collect(() => parameters(id, path, lists, place, context)) ?? noParameters,
    body: errors.collect(() => body(method, place.get('requestBody'), `${name}Body`, context)),
    responses: errors.collect(() => responses(place.need('responses'), name, context)) ?? [],
    access: errors.collect(() => security(place.get('security') ?? root.get('security'), root, context)) ?? [],
  };
};

/** The content of a GET has no meaning (RFC 9110, 9.3.1), and the services do not read it. */
const body = (method: HttpMethod, place: Place | undefined, name: string, context: ReadContext) => {
  if (place && method === 'GET') throw place.error('unknown construct: a body of a GET');
  return place && requestBody(place, name, context);
};

const responses = (place: Place, name: string, context: ReadContext): ContractResponse[] => {
  const { errors } = context;
  const entries = place.members();
  if (!entries.some(([code]) => /^[123d]/.test(code)))
    errors.collect(() => {
      throw place.error('no response below 400');
    });
  return entries.flatMap(([code, each]) => errors.collect(() => response(code, each, `${name}${code}`, context)) ?? []);
};
