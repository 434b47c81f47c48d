import { existsSync } from 'node:fs';
import { eventDocument } from './asyncapi/document.ts';
import type { EventContract } from './asyncapi/event-contract.ts';
import { ContractFiles } from './contract-files.ts';
import { pascalCase } from './emit/code.ts';
import { consumedModule, publishedModule, topologyModule } from './emit/events.ts';
import { schemasModule } from './emit/schemas.ts';
import { generatedModule, type GeneratedFiles } from './generated-files.ts';
import { createContext } from './openapi/context.ts';
import type { Place } from './place.ts';
import type { SchemaTable } from './schema-table.ts';
import { servicesIn } from './workspace.ts';

export type ReadEvents = { readonly contract: EventContract; readonly schemas: SchemaTable };

export const eventsPath = (service: string): string => `openapi/${service}/events.yaml`;

/** @throws ContractErrors naming every unknown construct */
export const readEvents = (root: string, service: string): ReadEvents => {
  const context = createContext(new ContractFiles(root), withServiceName);
  const place = context.files.open(eventsPath(service));
  return { contract: eventDocument(service, place, context), schemas: context.schemas };
};

/** Two services may each have a schema of one name: the second one gets the name of its service as prefix. */
const withServiceName = (name: string, { file }: Place): string =>
  `${pascalCase(file.name.split('/')[1] ?? '')}${name}`;

/** Everything under `apps/<service>/src/generated/events`; nothing for a service without events. */
export const eventFiles = async (root: string, service: string): Promise<GeneratedFiles> => {
  const files: GeneratedFiles = new Map();
  const source = eventsPath(service);
  if (!existsSync(`${root}/${source}`)) return files;
  const { contract, schemas } = readEvents(root, service);
  const modules = {
    ...(schemas.all.length > 0 ? { 'schemas.ts': schemasModule(schemas.all) } : {}),
    ...(contract.published.length > 0 ? { 'published.ts': publishedModule(contract) } : {}),
    ...(contract.consumed.length > 0 ? { 'consumed.ts': consumedModule(contract) } : {}),
  };
  for (const [name, code] of Object.entries(modules)) {
    files.set(`apps/${service}/src/generated/events/${name}`, await generatedModule(source, code));
  }
  return files;
};

/** Which service consumes which event, over all services. */
export const topologyFiles = async (root: string): Promise<GeneratedFiles> => {
  const services = servicesIn(root).filter((service) => existsSync(`${root}/${eventsPath(service)}`));
  const contracts = services.map((service) => readEvents(root, service).contract);
  const module = await generatedModule(eventsPath('*'), topologyModule(contracts));
  return new Map([['libs/messaging/src/generated/topology.ts', module]]);
};
