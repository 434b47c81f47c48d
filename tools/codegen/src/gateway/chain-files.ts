import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContract } from '../api.ts';
import { bundled } from '../bundle.ts';
import { ContractError, ContractErrors } from '../contract-error.ts';
import { literal, type Code } from '../emit/code.ts';
import { documentModule } from '../emit/document.ts';
import { generatedModule, type GeneratedFiles } from '../generated-files.ts';
import { contractPath } from '../paths.ts';
import { routeConflicts } from '../route-conflicts.ts';
import { servicesIn } from '../workspace.ts';
import { isObject, listAt, MergeConflict, type DocumentObject, type ServiceDocument } from './document-parts.ts';
import { mergeDocuments } from './merge-documents.ts';
import { routingTable, type GatewayRoute } from './routing-table.ts';

export const chainFolder = 'apps/gateway/src/generated/chain';

/** The order of the services in the merged document; services not named here come last. */
const readingOrder = ['identity', 'cafes', 'products', 'orders', 'payments', 'kitchen', 'delivery', 'inventory'];

const rank = (service: string): number => readingOrder.indexOf(service) + 1 || readingOrder.length + 1;

/**
 * Everything under `apps/gateway/src/generated/chain`: the routes of all services, and the document over all of them.
 * @throws ContractErrors where a document cannot be read, or two contradict each other
 */
export const chainFiles = async (root: string): Promise<GeneratedFiles> => {
  const conflicts = routeConflicts(servicesIn(root).map((service) => readContract(root, service).contract));
  if (conflicts.length > 0) throw new ContractErrors(conflicts);
  const documents = await serviceDocuments(root);
  mergedDocument(root, documents);
  const services = documents.map(({ service }) => service);
  const source = 'openapi/*/oas.yaml';
  return new Map([
    [`${chainFolder}/document.ts`, await generatedModule(source, documentModule())],
    [
      `${chainFolder}/routes.ts`,
      await generatedModule(source, routesModule(services, routingTable(documents), prefixOf(documents))),
    ],
  ]);
};

/**
 * The bundled contracts of all services, in reading order.
 * @throws ContractErrors where one cannot be bundled
 */
export const serviceDocuments = (root: string): Promise<ServiceDocument[]> => {
  const services = servicesIn(root).sort((left, right) => rank(left) - rank(right));
  return Promise.all(services.map((service) => documentOf(root, service)));
};

/**
 * The one document over all services.
 * @throws ContractErrors where they contradict each other, or the gateway's info is missing
 */
export const mergedDocument = (root: string, documents: readonly ServiceDocument[]): DocumentObject =>
  merged(infoOf(root), documents);

const infoPath = 'openapi/gateway/info.yaml';

const infoOf = (root: string): DocumentObject => {
  if (!existsSync(`${root}/${infoPath}`)) {
    throw new ContractError(infoPath, 1, 'there is no such file; it is the info of the document of all services');
  }
  return parse(readFileSync(`${root}/${infoPath}`, 'utf8')) as DocumentObject;
};

const documentOf = async (root: string, service: string): Promise<ServiceDocument> => {
  try {
    return { service, document: (await bundled(root, service)) as DocumentObject };
  } catch {
    throw errorIn(service, 'it cannot be read as a whole, so the gateway has no document');
  }
};

const merged = (info: DocumentObject, documents: readonly ServiceDocument[]): DocumentObject => {
  try {
    return mergeDocuments(info, documents);
  } catch (error) {
    throw error instanceof MergeConflict ? errorIn(error.service, error.message) : error;
  }
};

/** The service's own part names the line; this one only says that the merged document cannot be made. */
const errorIn = (service: string, detail: string): ContractErrors =>
  new ContractErrors([new ContractError(contractPath(service), 1, detail)]);

/** The path of the server, which all services share. */
const prefixOf = ([first]: readonly ServiceDocument[]): string => {
  const [server] = first === undefined ? [] : listAt(first.document, 'servers');
  const url = isObject(server) ? String(server['url'] ?? '') : '';
  return url.replace(/^[a-z]+:\/\/[^/]+/, '').replace(/\/+$/, '');
};

const routesModule = (services: readonly string[], routes: readonly GatewayRoute[], prefix: string): Code => `
/** The path below which all services are. */
export const prefix = ${literal(prefix)};

/** The services that have a contract. */
export const services = ${literal(services)} as const;

export type Service = (typeof services)[number];

/** The service of an operation. \`path\` is below the prefix; \`public\` operations need no access token. */
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
