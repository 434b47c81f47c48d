import { call, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';

/** Formats that every number of JavaScript has already. */
const implied = new Set(['int64', 'float', 'double']);
const int32: SchemaOptions = [
  ['minimum', '-2147483648'],
  ['maximum', '2147483647'],
];

export const numberSchema = (place: Place, integer: boolean, options: SchemaOptions): Code => {
  const bounds = plainOptions(place, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
  for (const name of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof place.get(name)?.json() === 'boolean') {
      throw place
        .need(name)
        .error(`unknown construct: ${name} true or false (of OpenAPI 3.0; write the number itself)`);
    }
  }
  return call(
    integer ? 'Type.Integer' : 'Type.Number',
    optionsOf([...formatBounds(place, bounds), ...bounds, ...options]),
  );
};

/** What `format` adds to the bounds that are written out. */
const formatBounds = (place: Place, bounds: SchemaOptions): SchemaOptions => {
  const format = place.get('format');
  if (!format || implied.has(format.text())) return [];
  if (format.text() !== 'int32') throw format.error(`unknown format ${format.text()} of a number`);
  return int32.filter(([name]) => !bounds.some(([written]) => written.toLowerCase().endsWith(name)));
};
