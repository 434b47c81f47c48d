import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';
import type { ContractBody } from './contract.ts';
import { requestMediaType } from './media-type.ts';

const fields = new Set(['description', 'content', 'required']);

/** Request Body Object, or a reference to one. */
export const requestBody = (given: Place, inlineName: string, context: ReadContext): ContractBody => {
  const place = context.files.resolve(given);
  context.errors.collect(() => place.only('Request Body Object field', fields));
  const { errors } = context;
  const content = place
    .need('content')
    .entries()
    .flatMap(([mediaType, media], i) => {
      const name = i === 0 ? inlineName : `${inlineName}${i + 1}`;
      return errors.collect(() => requestMediaType(mediaType, media, name, context)) ?? [];
    });
  for (const { mediaType } of content) {
    const schema = place.need('content').need(mediaType).need('schema');
    if (mediaType === 'application/merge-patch+json') errors.collect(() => checkPatch(schema, context));
    if (mediaType === 'application/x-www-form-urlencoded') errors.collect(() => checkForm(schema, context));
  }
  return { optional: place.get('required')?.boolean() !== true, content };
};

/** A form is fields of text, each once or several times; objects have no form in it that the services read. */
const checkForm = (schema: Place, context: ReadContext): void => {
  for (const part of inPlace(schema, context)) {
    const type = part.get('type')?.json();
    if (type !== undefined && type !== 'object')
      throw schema.error(`unknown construct: a form of type ${String(type)}`);
    for (const [name, property] of part.get('properties')?.entries() ?? [])
      for (const each of inPlace(property, context)) checkField(name, each, context);
  }
};

const checkField = (name: string, field: Place, context: ReadContext): void => {
  const types = [field.get('type')?.json()].flat();
  const inner = field.get('items');
  const items = inner ? inPlace(inner, context).flatMap((each) => [each.get('type')?.json()].flat()) : [];
  if (types.includes('object')) throw field.error(`unknown construct: ${name} of a form is an object`);
  if (items.includes('object') || items.includes('array'))
    throw field.error(`unknown construct: ${name} of a form is a list of objects or lists`);
};

/** The schema, what it refers to, and the parts of its compositions. */
const inPlace = (schema: Place, context: ReadContext): Place[] => {
  const place = context.files.resolve(schema);
  if (!place.isMap()) return [];
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => place.get(name)?.items() ?? []);
  return [place, ...parts.flatMap((part) => inPlace(part, context))];
};

/** A default would change a property that the caller left out. */
const checkPatch = (schema: Place, { files }: ReadContext): void => {
  for (const [name, property] of files.resolve(schema).get('properties')?.entries() ?? []) {
    const places = [property, files.resolve(property)];
    const place = places.find((each) => each.isMap() && each.has('default'));
    if (place) throw place.error(`${name} has a default, but what is left out of a merge patch stays as it is`);
  }
};
