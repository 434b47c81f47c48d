import { call, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';

/** Formats that every number of JavaScript has already. */
const implied = new Set(['int64', 'float', 'double']);
const int32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };

/** Beyond, JavaScript reads another integer than was sent: it is refused instead. */
const exact = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

export const numberSchema = (place: Place, integer: boolean, options: SchemaOptions): Code => {
  for (const name of ['exclusiveMinimum', 'exclusiveMaximum']) {
    if (typeof place.get(name)?.json() === 'boolean') {
      throw place
        .need(name)
        .error(`unknown construct: ${name} true or false (of OpenAPI 3.0; write the number itself)`);
    }
  }
  const format = place.get('format')?.text();
  if (format !== undefined && format !== 'int32' && !implied.has(format))
    throw place.need('format').error(`unknown format ${format} of a number`);
  const whole = integer || format === 'int32' || format === 'int64';
  const limits = format === 'int32' ? int32 : whole ? exact : undefined;
  const own = limits === undefined ? plainOptions(place, boundNames) : within(place, limits);
  return call(
    whole ? 'Type.Integer' : 'Type.Number',
    optionsOf([...own, ...plainOptions(place, ['multipleOf']), ...options]),
  );
};

const boundNames = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** The bounds that are written out, and the limits where those leave more. */
const within = (place: Place, limits: { minimum: number; maximum: number }): SchemaOptions => {
  const lower = ['minimum', 'exclusiveMinimum'].some(
    (name) => (place.get(name)?.number() ?? -Infinity) >= limits.minimum,
  );
  const upper = ['maximum', 'exclusiveMaximum'].some(
    (name) => (place.get(name)?.number() ?? Infinity) <= limits.maximum,
  );
  return [
    ...(lower ? [] : [['minimum', String(limits.minimum)] as const]),
    ...(upper ? [] : [['maximum', String(limits.maximum)] as const]),
    ...plainOptions(
      place,
      boundNames.filter((name) => (/minimum$/i.test(name) ? lower : upper)),
    ),
  ];
};
