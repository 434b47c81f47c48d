import { call, literal, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, plainOptions, type Options } from './schema-keywords.ts';

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

/** Formats that only tell a form how to show a field. */
const shown = new Set(['password']);

export const stringSchema = (place: Place, options: Options): Code =>
  call('Type.String', optionsOf([...formatOption(place), ...patternOption(place), ...lengths(place), ...options]));

const lengths = (place: Place): Options =>
  plainOptions(place, ['minLength', 'maxLength', 'contentEncoding', 'contentMediaType']);

const formatOption = (place: Place): Options => {
  const format = place.get('format');
  if (!format || shown.has(format.text())) return [];
  if (!checked.has(format.text())) throw format.fault(`unknown format ${format.text()} of a string`);
  return [['format', literal(format.text())]];
};

/** A pattern that JavaScript cannot compile would only be found out at run time. */
const patternOption = (place: Place): Options => {
  const pattern = place.get('pattern');
  if (!pattern) return [];
  try {
    new RegExp(pattern.text(), 'u');
  } catch (error) {
    throw pattern.fault(`pattern is not a regular expression of ECMA-262: ${(error as Error).message}`);
  }
  return [['pattern', literal(pattern.text())]];
};
