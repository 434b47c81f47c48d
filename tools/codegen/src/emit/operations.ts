import type { Contract, ContractOperation, ContractResponse } from '../openapi/contract.ts';
import { arrayLiteral, literal, objectLiteral, type Code } from './code.ts';

/** `operations.ts`: the table that the service kit serves. */
export const operationsModule = ({ operations }: Contract): Code => `
import type { Operations } from '@coffeemesh/service-kit';
import { ${schemaNames(operations).join(', ')} } from './schemas.ts';

export const operations = ${objectLiteral(operations.map((each) => [each.id, operationEntry(each)]))} as const satisfies Operations;

export type OperationId = keyof typeof operations;
`;

export const operationEntry = (operation: ContractOperation): Code => {
  const { params, query, headers, idempotent, conditional, preconditions } = operation.parameters;
  const body = operation.body?.content.map(({ mediaType, schema }) => [mediaType, schema] as const);
  const members: (readonly [string, Code | undefined])[] = [
    ['id', literal(operation.id)],
    ['method', literal(operation.method)],
    ['path', literal(operation.path)],
    ['tag', literal(operation.tag)],
    ['params', params],
    ['query', query],
    ['headers', headers],
    ['preconditions', preconditions.length > 0 ? objectLiteral(preconditions) : undefined],
    ['body', body && objectLiteral(body)],
    ['bodyOptional', operation.body?.optional ? 'true' : undefined],
    ['responses', objectLiteral(operation.responses.map((each) => [String(each.status), responseEntry(each)]))],
    ['access', operation.access === 'public' ? literal('public') : arrayLiteral(operation.access.map(literal))],
    ['idempotent', String(idempotent)],
    ['conditional', String(conditional)],
    ['deprecation', operation.deprecation && literal(operation.deprecation)],
    ['deadLetter', operation.deadLetter && literal(operation.deadLetter)],
  ];
  return `{\n${members.flatMap(([name, code]) => (code === undefined ? [] : [`${name}: ${code}`])).join(',\n')}\n}`;
};

const responseEntry = ({ content, headers }: ContractResponse): Code => {
  const required = headers.filter((header) => header.required).map(({ name }) => literal(name));
  const members: (readonly [string, Code])[] = [
    ...(content
      ? ([
          ['mediaType', literal(content.mediaType)],
          ['body', content.schema],
        ] as const)
      : []),
    ...(required.length > 0 ? [['requiredHeaders', arrayLiteral(required)] as const] : []),
  ];
  return objectLiteral(members);
};

/** Every schema that an operation names, sorted. */
const schemaNames = (operations: readonly ContractOperation[]): string[] => {
  const names = operations.flatMap(({ parameters, body, responses }) => [
    parameters.params,
    parameters.query,
    parameters.headers,
    ...parameters.preconditions.map(([, schema]) => schema),
    ...(body?.content.map(({ schema }) => schema) ?? []),
    ...responses.map(({ content }) => content?.schema),
  ]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
};
