import type { Contract, ContractOperation, ContractResponse } from '../openapi/contract.ts';
import { docComment, propertyName, type Code } from './code.ts';

/** `handlers.ts`: the input and the responses of each handler. A missing or extra handler does not compile. */
export const handlersModule = ({ operations }: Contract): Code => {
  const types = operations.map((each) => ({ operation: each, input: inputType(each), output: outputType(each) }));
  const all = types.map(({ input, output }) => input + output).join('\n');
  const kit = ['Idempotency', 'RequestInfo'].filter((name) => new RegExp(`\\b${name}\\b`).test(all));
  const schemas = [...new Set(operations.flatMap(namedSchemas))].sort();
  return `
${/\bCaller\b/.test(all) ? "import type { Caller } from '@coffeemesh/kernel';" : ''}
import type { ${kit.join(', ')} } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
${schemas.length > 0 ? `import type { ${schemas.join(', ')} } from './schemas.ts';` : ''}

/** The validated input of each handler, by operationId. */
export type Inputs = {
${types.map(({ operation, input }) => `${docComment(headline(operation))}${operation.id}: ${input};`).join('\n')}
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
${types.map(({ operation, output }) => `${operation.id}: ${output};`).join('\n')}
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
`;
};

const headline = ({ method, path, summary }: ContractOperation): string =>
  [`${method} ${path}`, summary].filter(Boolean).join(': ');

const inputType = ({ parameters, body, access }: ContractOperation): Code => {
  const { params, query, headers, idempotent, conditional } = parameters;
  const bodies = body && [
    ...new Set(body.content.map(({ schema }) => schema)),
    ...(body.optional ? ['undefined'] : []),
  ];
  return members([
    ['params', params],
    ['query', query],
    ['headers', headers],
    ['body', bodies?.join(' | ')],
    ['caller', access === 'public' ? undefined : 'Caller'],
    ['ifMatch', conditional ? 'number | undefined' : undefined],
    ['idempotency', idempotent ? 'Idempotency' : undefined],
    ['request', 'RequestInfo'],
  ]);
};

const outputType = ({ responses, parameters }: ContractOperation): Code =>
  handlerResponses(responses, parameters.cacheable).map(responseType).join(' | ');

/** What handlers return. For operations with If-None-Match the kit sends 304 itself. */
const handlerResponses = (responses: readonly ContractResponse[], cacheable: boolean): ContractResponse[] =>
  responses.filter(({ status }) => status < 400 && !(cacheable && status === 304));

const responseType = ({ status, headers, content }: ContractResponse): Code => {
  const names = headers.map(({ name, required }) => `${propertyName(name)}${required ? '' : '?'}: string`);
  const optional = headers.some(({ required }) => required) ? '' : '?';
  return `{ ${[
    `status: ${status}`,
    names.length > 0 ? `headers${optional}: { ${names.join('; ')} }` : undefined,
    content ? `body: ${content.schema}` : 'body?: undefined',
  ]
    .filter(Boolean)
    .join('; ')} }`;
};

const members = (list: readonly (readonly [string, Code | undefined])[]): Code =>
  `{\n${list.flatMap(([name, code]) => (code === undefined ? [] : [`readonly ${name}: ${code};`])).join('\n')}\n}`;

const namedSchemas = ({ parameters, body, responses }: ContractOperation): string[] =>
  [
    parameters.params,
    parameters.query,
    parameters.headers,
    ...(body?.content.map(({ schema }) => schema) ?? []),
    ...handlerResponses(responses, parameters.cacheable).map(({ content }) => content?.schema),
  ].filter((name) => name !== undefined);
