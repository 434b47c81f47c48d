import fc, { type Arbitrary } from 'fast-check';
import type { TSchema } from 'typebox';
import type { Operation } from '@coffeemesh/service-kit';
import { arbitraryOf } from '../arbitrary/arbitrary-of.ts';
import { requiredOf, type Keywords } from '../arbitrary/keywords.ts';
import { variationsOf, mutationsOf, unexpectedValue } from '../arbitrary/mutations.ts';
import type { ContractRequest, RawOverrides } from './contract-request.ts';

export type GeneratedRequest = { request: ContractRequest; overrides: RawOverrides };

/** Generates requests to an operation, valid and malformed ones, as variations of a request that succeeds. */
export const requestsTo = (operation: Operation, success: ContractRequest): Arbitrary<GeneratedRequest> =>
  fc
    .record({
      params: parametersOf(operation.params, success.params ?? {}, pathText),
      query: parametersOf(operation.query, {}, fc.string({ unit: 'grapheme' })),
      headers: parametersOf(operation.headers, success.headers ?? {}, headerText),
      body: bodyOf(operation, success.body),
      payload: rarely(malformed),
      rawQuery: rarely(fc.constantFrom('unknown=1', 'limit=1&limit=2', 'x=%', 'cursor=%00', 'cursor=W10', '%ff=1')),
      ifMatch: fc.oneof(
        { arbitrary: fc.constant('*'), weight: 4 },
        { arbitrary: fc.constantFrom('"1"', '"2"', '"9999999999"', '3', 'W/"1"'), weight: 1 },
      ),
      key: rarely(fc.constantFrom('one-key-for-all', 'no key')),
    })
    .map(({ params, query, headers, body, payload, rawQuery, ifMatch, key }) => ({
      request: {
        params: params as Record<string, string>,
        query,
        headers: headers as Record<string, string>,
        ifMatch,
        ...(success.authorization === undefined ? {} : { authorization: success.authorization }),
        ...(key === undefined ? {} : { key }),
        ...(body === undefined ? {} : { body }),
      },
      overrides: {
        ...(payload === undefined || operation.body === undefined ? {} : { payload }),
        ...(rawQuery === undefined ? {} : { rawQuery }),
      },
    }));

const rarely = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc
    .option(arbitrary, { nil: undefined, freq: 1 })
    .chain((value) => fc.constantFrom(value, undefined, undefined, undefined));

/** Excludes `.` and `..`, which lead to another path. */
const pathText = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/^\.{1,2}$/.test(text));
const headerText = fc.stringMatching(/^[\x21-\x7e]{0,40}$/);

const malformed = fc.constantFrom('', '{', '[1,', 'null', '"text"', '{"a":1}{', '{"__proto__":{}}', '\ufeff{}');

/** Generates parameters: mostly the known value if there is one, then valid values, rarely any text. */
const parametersOf = (
  schema: TSchema | undefined,
  known: Readonly<Record<string, unknown>>,
  text: Arbitrary<string>,
): Arbitrary<Record<string, unknown>> => {
  const keywords = (schema ?? {}) as Keywords;
  // A random cursor always results in 400, which would hide everything else. `rawQuery` contains some cursors.
  const named = Object.entries(keywords.properties ?? {}).filter(([name]) => name !== 'cursor');
  const members = named.map(([name, member]) => [
    name,
    fc.oneof(
      ...(name in known ? [{ arbitrary: fc.constant(known[name]), weight: 20 }] : []),
      { arbitrary: arbitraryOf(member), weight: 9 },
      { arbitrary: text, weight: 1 },
    ),
  ]);
  return fc.record(Object.fromEntries(members) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: requiredOf(keywords),
  });
};

const bodyOf = (operation: Operation, example: unknown): Arbitrary<unknown> => {
  const schema = Object.values(operation.body ?? {})[0];
  if (schema === undefined) return fc.constant(undefined);
  const fitting = example === undefined ? arbitraryOf(schema) : variationsOf(schema, example);
  return fc.oneof(
    ...(example === undefined ? [] : [{ arbitrary: fc.constant(example), weight: 2 }]),
    { arbitrary: fitting, weight: 4 },
    { arbitrary: arbitraryOf(schema), weight: 2 },
    { arbitrary: mutationsOf(fitting), weight: 4 },
    { arbitrary: unexpectedValue, weight: 1 },
  );
};
