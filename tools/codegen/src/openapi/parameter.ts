import { call, objectLiteral, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { Context } from './context.ts';
import { schema, type SchemaScope } from './schema.ts';

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Filled in where it is not given. */
  readonly hasDefault: boolean;
  readonly place: Place;
  code(scope: SchemaScope): Code;
};

const fields = new Set([
  'name',
  'in',
  'description',
  'required',
  'deprecated',
  'schema',
  'example',
  'examples',
  'style',
  'explode',
]);

/** How each kind is written; only that is understood. */
const styles = {
  path: { style: 'simple', explode: false },
  query: { style: 'form', explode: true },
  header: { style: 'simple', explode: false },
};

/** Parameter Object, or a reference to one. */
export const parameter = (given: Place, { files }: Context): Parameter => {
  const place = files.resolve(given);
  place.only('Parameter Object field', fields);
  const where = place.need('in').text();
  if (where !== 'path' && where !== 'query' && where !== 'header')
    throw place.need('in').fault(`unknown parameter in ${where}`);
  checkStyle(place, where);
  const shape = place.need('schema');
  const resolved = files.resolve(shape);
  checkShape(resolved, where);
  return {
    name: where === 'header' ? place.need('name').text().toLowerCase() : place.need('name').text(),
    in: where,
    required: place.get('required')?.boolean() ?? false,
    hasDefault: shape.has('default') || resolved.has('default'),
    place,
    code: (scope) => schema(shape, scope),
  };
};

const checkStyle = (place: Place, where: Parameter['in']): void => {
  const style = place.get('style');
  if (style && style.text() !== styles[where].style)
    throw style.fault(`unknown parameter style ${style.text()} in ${where}`);
  const explode = place.get('explode');
  const isList = where === 'query';
  if (isList && explode && explode.boolean() !== styles[where].explode) {
    throw explode.fault(`unknown construct: explode ${explode.boolean()} in ${where}`);
  }
};

/** Text can be made a scalar; in a query, a repeated parameter a list of them. */
const checkShape = (resolved: Place, where: Parameter['in']): void => {
  const type = resolved.get('type')?.json();
  if (type === 'object') throw resolved.fault(`unknown construct: an object as a ${where} parameter`);
  if (type === 'array' && where !== 'query') throw resolved.fault(`unknown construct: a list as a ${where} parameter`);
};

/** The object schema of all parameters of one kind, one property a parameter. */
export const parametersObject =
  (parameters: readonly Parameter[], closed: boolean) =>
  (scope: SchemaScope): Code => {
    const members = parameters.map((each) => {
      const code = each.code(scope);
      return [each.name, each.required || each.hasDefault ? code : call('Type.Optional', code)] as const;
    });
    return call('Type.Object', objectLiteral(members), closed ? '{ additionalProperties: false }' : undefined);
  };
