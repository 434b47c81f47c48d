import { types, type CustomTypesConfig } from 'pg';

const oids = {
  int8: 20,
  numeric: 1700,
  date: 1082,
  timestamptz: 1184,
  timestamp: 1114,
  int8Array: 1016,
  numericArray: 1231,
};

/**
 * How rows are decoded: `timestamptz` as Date (sessions are in UTC, so the text ends in `+00`), `int8` and `numeric` as
 * numbers, `date` as text. An integer that a number cannot hold exactly throws.
 */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oids.timestamptz]: (text) => new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`),
  [oids.timestamp]: (text) => new Date(`${text.replace(' ', 'T')}Z`),
  [oids.date]: (text) => text,
  [oids.int8]: (text) => safeInteger(text),
  [oids.numeric]: (text) => Number(text),
  [oids.int8Array]: (text) => elements(text).map(safeInteger),
  [oids.numericArray]: (text) => elements(text).map(Number),
};

const safeInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`Greater than a number can hold exactly: ${text}`);
  return value;
};

const elements = (text: string): string[] => (text === '{}' ? [] : text.slice(1, -1).split(','));

export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? types.getTypeParser(oid, format as 'text'),
};
