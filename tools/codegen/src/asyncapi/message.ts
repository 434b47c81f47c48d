import { pascalCase } from '../emit/code.ts';
import type { ReadContext } from '../openapi/context.ts';
import type { Place } from '../place.ts';
import type { ContractEvent } from './event-contract.ts';

const fields = new Set(['name', 'title', 'summary', 'description', 'contentType', 'payload', 'tags', 'examples']);
const contentTypes = ['application/json', 'application/cloudevents+json'];

/** Message Object, or a reference to one. Its name is the CloudEvents type, its payload the event's data. */
export const message = (given: Place, description: string | undefined, context: ReadContext): ContractEvent => {
  const place = context.files.resolve(given);
  place.only('Message Object field', fields);
  const name = place.need('name');
  const type = name.text();
  if (!/^[a-z-]+\.[a-z-]+\.v\d+$/.test(type)) throw name.error(`${type} is not named like service.thing-happened.v1`);
  const content = place.get('contentType');
  if (content && !contentTypes.includes(content.text())) throw content.error(`unknown content ${content.text()}`);
  const payload = place.need('payload');
  return {
    type,
    description: place.get('description')?.text() ?? place.get('summary')?.text() ?? description,
    data: context.schemas.name(payload, `${pascalCase(eventName(type))}Data`, 'event'),
    subject: subject(place, context.files.resolve(payload)),
  };
};

/** The property that `x-subject` names; without it, the first one of the data: the aggregate's id. */
const subject = (place: Place, payload: Place): string => {
  const properties = payload.need('properties');
  const named = place.get('x-subject');
  const name = named?.text() ?? properties.keys()[0] ?? '';
  const required = payload.get('required')?.texts() ?? [];
  if (!properties.has(name) || !required.includes(name)) {
    throw (named ?? payload).error(`the subject ${name} is not a required property of the payload`);
  }
  return name;
};

/** `orders.order-paid.v1` → `order-paid`; from the second version on with it: `order-paid-v2`. */
export const eventName = (type: string): string => {
  const [, event = '', version] = type.split('.');
  return version === 'v1' ? event : `${event}-${version}`;
};
