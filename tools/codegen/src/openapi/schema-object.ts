import { call, docComment, literal, objectLiteral, propertyName, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import { absentProperty, requiredNames } from './schema-absent.ts';
import { hasAny, keywords, optionsOf, plainOptions, type SchemaOptions } from './schema-keywords.ts';
import type { SchemaScope } from './schema-scope.ts';

/** An object of known properties, or a map from any name to a value. */
export const objectSchema = (place: Place, scope: SchemaScope, conditions: SchemaOptions): Code => {
  const properties = place.get('properties')?.entries() ?? [];
  const additional = place.get('additionalProperties');
  const closed = additional?.isMap() === false && !additional.boolean();
  const options = [...requiredOption(place, properties, scope), ...objectOptions(place, scope), ...conditions];
  if (properties.length === 0 && !closed) {
    const values = additional?.isMap() ? scope.schema(additional, scope) : 'Type.Unknown()';
    return call('MapOf', values, optionsOf(options));
  }
  const extra: SchemaOptions = !additional
    ? []
    : [['additionalProperties', additional.isMap() ? scope.schema(additional, scope) : literal(additional.boolean())]];
  return call('Type.Object', members(place, properties, scope), optionsOf([...extra, ...options]));
};

/** What an object schema says beside its properties. */
export const objectOptions = (place: Place, scope: SchemaScope): SchemaOptions => {
  const unevaluated = hasAny(place, keywords.composing) ? undefined : place.get('unevaluatedProperties');
  const schemaMaps = ['patternProperties', 'dependentSchemas'].flatMap((name): SchemaOptions => {
    const map = place.get(name);
    return map ? [[name, objectLiteral(map.entries().map(([key, each]) => [key, scope.schema(each, scope)]))]] : [];
  });
  const names = place.get('propertyNames');
  return [
    ...plainOptions(place, ['minProperties', 'maxProperties', 'dependentRequired']),
    ...schemaMaps,
    ...(names ? [['propertyNames', scope.schema(names, scope)] as const] : []),
    ...(unevaluated
      ? [
          [
            'unevaluatedProperties',
            unevaluated.isMap() ? scope.schema(unevaluated, scope) : literal(unevaluated.boolean()),
          ] as const,
        ]
      : []),
  ];
};

const members = (place: Place, properties: [string, Place][], scope: SchemaScope): Code => {
  const required = new Set(requiredNames(place, scope));
  const codes = properties.map(([name, property]) => {
    if (scope.isAbsent(property)) return `${propertyName(name)}: ${absentProperty(scope)}`;
    const code = scope.schema(property, scope);
    const present = required.has(name) || (scope.fillsDefaults && hasDefault(property, scope));
    const member = present ? code : call('Type.Optional', code);
    const description = property.isMap() ? property.get('description')?.text() : undefined;
    return `${docComment(description)}${propertyName(name)}: ${member}`;
  });
  return codes.length > 0 ? `{\n${codes.join(',\n')}\n}` : '{}';
};

const hasDefault = (property: Place, scope: SchemaScope): boolean =>
  property.isMap() && (property.has('default') || scope.resolve(property).has('default'));

/** TypeBox derives `required` from the members; names that are no members have to be written out. */
export const requiredOption = (place: Place, properties: [string, Place][], scope: SchemaScope): SchemaOptions => {
  const required = requiredNames(place, scope);
  const known = new Set(properties.map(([name]) => name));
  return required.every((name) => known.has(name)) ? [] : [['required', literal(required)]];
};
