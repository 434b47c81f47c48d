import type { ContractEvent, EventContract } from '../asyncapi/event-contract.ts';
import { eventName } from '../asyncapi/message.ts';
import { arrayLiteral, camelCase, docComment, literal, objectLiteral, propertyName, type Code } from './code.ts';

/** `published.ts`: a builder for every event that the service publishes, and the schemas of their data. */
export const publishedModule = ({ published }: EventContract): Code => `
import type { DomainEvent } from '@coffeemesh/kernel';
import { ${dataNames(published).join(', ')} } from './schemas.ts';

${published.map(builder).join('\n')}

/** The schema of each event's data, by type. */
export const published = ${schemasByType(published)} as const;
`;

const builder = ({ type, description, data, subject }: ContractEvent): Code =>
  `${docComment(description)}export const ${camelCase(eventName(type))} = (data: ${data}): DomainEvent<${literal(type)}, ${data}> =>
  ({ type: ${literal(type)}, subject: data${memberAccess(subject)}, data });
`;

const memberAccess = (name: string): Code => (propertyName(name) === name ? `.${name}` : `[${literal(name)}]`);

/** `consumed.ts`: the types of the handlers for the events that the service consumes. */
export const consumedModule = ({ consumed }: EventContract): Code => `
import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import { ${dataNames(consumed).join(', ')} } from './schemas.ts';

/** The data of each event, by type. */
export type ConsumedEvents = {
${consumed.map(({ type, description, data }) => `${docComment(description)}${literal(type)}: ${data};`).join('\n')}
};

export type ConsumedType = keyof ConsumedEvents;

/** Called at least once for each event; with \`receipt\` written in its transaction, the effect happens once. */
export type EventHandler<EventType extends ConsumedType> = (
  input: {
    readonly event: CloudEvent<ConsumedEvents[EventType]>;
    readonly receipt: Receipt;
    readonly log: Logger;
  },
  deps: Deps,
) => Promise<void>;

/** One handler for every event that the contract consumes, and no other. */
export type EventHandlers = { readonly [EventType in ConsumedType]: EventHandler<EventType> };

/** The schema of each event's data, by type. */
export const consumed = ${schemasByType(consumed)} as const;
`;

const schemasByType = (events: readonly ContractEvent[]): Code =>
  objectLiteral(events.map(({ type, data }) => [type, data]));

const dataNames = (events: readonly ContractEvent[]): string[] => [...new Set(events.map(({ data }) => data))].sort();

/** `topology.ts` of the messaging library: which services consume an event. */
export const topologyModule = (contracts: readonly EventContract[]): Code => {
  const types = [...new Set(contracts.flatMap(({ consumed }) => consumed.map(({ type }) => type)))].sort();
  const receivers = (type: string) =>
    contracts.filter(({ consumed }) => consumed.some((event) => event.type === type)).map(({ service }) => service);
  const entries = types.map((type) => [type, arrayLiteral(receivers(type).sort().map(literal))] as const);
  return `
/** The services that consume an event, by its type. An event without a consumer is not listed. */
export const topology: Readonly<Record<string, readonly string[]>> = ${objectLiteral(entries)};
`;
};
