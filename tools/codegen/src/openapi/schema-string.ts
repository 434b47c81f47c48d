import { call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';

/** Formats that the services check. */
const checked = new Set([
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'regex',
  'time',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
]);

/** Formats that only say how a form shows a field. */
const shown = new Set(['password']);

export const stringSchema = (place: Place, options: SchemaOptions): Code =>
  call('Type.String', optionsOf([...formatOption(place), ...patternOption(place), ...lengths(place), ...options]));

const lengths = (place: Place): SchemaOptions =>
  plainOptions(place, ['minLength', 'maxLength', 'contentEncoding', 'contentMediaType']);

const formatOption = (place: Place): SchemaOptions => {
  const format = place.get('format');
  if (!format || shown.has(format.text())) return [];
  if (!checked.has(format.text())) throw format.error(`unknown format ${format.text()} of a string`);
  return [['format', literal(format.text())]];
};

/** A pattern that JavaScript cannot compile would only be found out at run time. */
const patternOption = (place: Place): SchemaOptions => {
  const pattern = place.get('pattern');
  if (!pattern) return [];
  try {
    new RegExp(pattern.text(), 'u');
  } catch (error) {
    throw pattern.error(`pattern is not a regular expression of ECMA-262: ${(error as Error).message}`);
  }
  return [['pattern', literal(pattern.text())]];
};
