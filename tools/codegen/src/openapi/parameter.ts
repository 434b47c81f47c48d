import { call, objectLiteral, type Code } from '../emit/code.ts';
import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { SchemaScope } from './schema-scope.ts';
import { schema } from './schema.ts';

export type ContractParameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Filled in when absent. */
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

/** The only known style of each kind. */
const styles = {
  path: { style: 'simple', explode: false },
  query: { style: 'form', explode: true },
  header: { style: 'simple', explode: false },
};

/** Parameter Object, or a reference to one. */
export const parameter = (given: Place, { files, errors }: ReadContext): ContractParameter => {
  const place = files.resolve(given);
  errors.collect(() => place.only('Parameter Object field', fields));
  const where = place.need('in').text();
  if (where !== 'path' && where !== 'query' && where !== 'header')
    throw place.need('in').error(`unknown parameter in ${where}`);
  errors.collect(() => checkStyle(place, where));
  const shape = place.need('schema');
  const resolved = files.resolve(shape);
  errors.collect(() => checkShape(resolved, where));
  return {
    name: where === 'header' ? place.need('name').text().toLowerCase() : place.need('name').text(),
    in: where,
    required: place.get('required')?.boolean() ?? false,
    hasDefault: shape.has('default') || resolved.has('default'),
    place,
    code: (scope) => schema(shape, scope),
  };
};

const checkStyle = (place: Place, where: ContractParameter['in']): void => {
  const style = place.get('style');
  if (style && style.text() !== styles[where].style)
    throw style.error(`unknown parameter style ${style.text()} in ${where}`);
  const explode = place.get('explode');
  const isList = where === 'query';
  if (isList && explode && explode.boolean() !== styles[where].explode) {
    throw explode.error(`unknown construct: explode ${explode.boolean()} in ${where}`);
  }
};

/** Text converts to a scalar; a repeated query parameter converts to a list. */
const checkShape = (resolved: Place, where: ContractParameter['in']): void => {
  const type = resolved.get('type')?.json();
  if (type === 'object') throw resolved.error(`unknown construct: an object as a ${where} parameter`);
  if (type === 'array' && where !== 'query') throw resolved.error(`unknown construct: a list as a ${where} parameter`);
};

/** The object schema of all parameters of one kind, one property a parameter. */
export const parametersObject =
  (parameters: readonly ContractParameter[], closed: boolean) =>
  (scope: SchemaScope): Code => {
    const members = parameters.map((each) => {
      const code = each.code(scope);
      return [each.name, each.required || each.hasDefault ? code : call('Type.Optional', code)] as const;
    });
    return call('Type.Object', objectLiteral(members), closed ? '{ additionalProperties: false }' : undefined);
  };
