import type { ReadContext } from '../openapi/context.ts';
import type { Place } from '../place.ts';
import type { ContractEvent, EventContract } from './event-contract.ts';
import { operation } from './operation.ts';

const fields = new Set(['asyncapi', 'info', 'defaultContentType', 'channels', 'operations', 'components']);

/**
 * AsyncAPI Object: the whole of a document.
 * @throws ContractErrors naming every unknown construct
 */
export const eventDocument = (service: string, root: Place, context: ReadContext): EventContract => {
  const { errors } = context;
  errors.collect(() => root.only('AsyncAPI Object field', fields));
  errors.collect(() => checkVersion(root.need('asyncapi')));
  const operations = (root.get('operations')?.entries() ?? []).flatMap(
    ([, each]) => errors.collect(() => operation(each, context)) ?? [],
  );
  errors.throwIfAny();
  const of = (action: string) =>
    distinct(operations.filter((each) => each.action === action).flatMap(({ events }) => events));
  return { service, published: of('send'), consumed: of('receive') };
};

const checkVersion = (version: Place): void => {
  if (!/^3\.0\.\d+$/.test(version.text()))
    throw version.error(`unknown AsyncAPI version ${version.text()}; 3.0 is known`);
};

const distinct = (events: readonly ContractEvent[]): ContractEvent[] => [
  ...new Map(events.map((event) => [event.type, event])).values(),
];
