import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contractPath } from '../api.ts';
import { bundled } from '../bundle.ts';
import { ContractFault, ContractFaults } from '../contract-fault.ts';
import { literal, type Code } from '../emit/code.ts';
import { documentModule } from '../emit/document.ts';
import { generatedModule, type GeneratedFiles } from '../generated-files.ts';
import { servicesIn } from '../workspace.ts';
import { MergeConflict, type JsonObject, type ServiceDocument } from './document-parts.ts';
import { mergeDocuments } from './merge-documents.ts';
import { routingTable, type Route } from './routing-table.ts';

export const chainFolder = 'apps/gateway/src/generated/chain';

/** The order in which a newcomer meets the services; those not named come after them. */
const readingOrder = ['identity', 'cafes', 'products', 'orders', 'payments', 'kitchen', 'delivery', 'inventory'];

const place = (service: string): number => readingOrder.indexOf(service) + 1 || readingOrder.length + 1;

/**
 * Everything under `apps/gateway/src/generated/chain`: the routes of all services, and the document over all of them.
 * @throws ContractFaults where a document cannot be read, or they cannot stand side by side
 */
export const chainFiles = async (root: string): Promise<GeneratedFiles> => {
  const documents = await serviceDocuments(root);
  mergedDocument(root, documents);
  const services = documents.map(({ service }) => service);
  const source = 'openapi/*/oas.yaml';
  return new Map([
    [`${chainFolder}/document.ts`, await generatedModule(source, documentModule())],
    [`${chainFolder}/routes.ts`, await generatedModule(source, routesModule(services, routingTable(documents)))],
  ]);
};

/**
 * The bundled contracts of all services, in reading order.
 * @throws ContractFaults where one cannot be bundled
 */
export const serviceDocuments = (root: string): Promise<ServiceDocument[]> => {
  const services = servicesIn(root).sort((left, right) => place(left) - place(right));
  return Promise.all(services.map((service) => documentOf(root, service)));
};

/**
 * The one document over all services.
 * @throws ContractFaults where they contradict each other, or the gateway's info is missing
 */
export const mergedDocument = (root: string, documents: readonly ServiceDocument[]): JsonObject =>
  merged(infoOf(root), documents);

const infoPath = 'openapi/gateway/info.yaml';

const infoOf = (root: string): JsonObject => {
  if (!existsSync(`${root}/${infoPath}`)) {
    throw new ContractFault(infoPath, 1, 'there is no such file; it is the info of the document of all services');
  }
  return parse(readFileSync(`${root}/${infoPath}`, 'utf8')) as JsonObject;
};

const documentOf = async (root: string, service: string): Promise<ServiceDocument> => {
  try {
    return { service, document: (await bundled(`${root}/${contractPath(service)}`)) as JsonObject };
  } catch {
    throw faultIn(service, 'it cannot be read as a whole, so the gateway has no document');
  }
};

const merged = (info: JsonObject, documents: readonly ServiceDocument[]): JsonObject => {
  try {
    return mergeDocuments(info, documents);
  } catch (error) {
    throw error instanceof MergeConflict ? faultIn(error.service, error.message) : error;
  }
};

/** Where in the document it is, the service's own part of the generation says. */
const faultIn = (service: string, detail: string): ContractFaults =>
  new ContractFaults([new ContractFault(contractPath(service), 1, detail)]);

const routesModule = (services: readonly string[], routes: readonly Route[]): Code => `
/** The services that have a contract. */
export const services = ${literal(services)} as const;

export type Service = (typeof services)[number];

/** Where an operation goes. \`path\` is below the version; \`public\` needs no access token. */
export type Route = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly service: Service;
  readonly public: boolean;
};

/** Every operation of every service. */
export const routes: readonly Route[] = ${literal(routes)};
`;
