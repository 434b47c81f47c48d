import { isObject, listAt, objectAt, type JsonObject, type ServiceDocument } from './document-parts.ts';
import { methods } from './merge-documents.ts';

/** Where the gateway sends an operation. */
export type Route = {
  readonly operationId: string;
  /** In capitals: `GET`. */
  readonly method: string;
  /** As in the document, below the version: `/orders/{orderId}`. */
  readonly path: string;
  readonly service: string;
  /** Whether it is asked for without an access token. */
  readonly public: boolean;
};

/** Every operation of every service, in the documents' order. */
export const routingTable = (services: readonly ServiceDocument[]): Route[] =>
  services.flatMap(({ service, document }) =>
    Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = (item as JsonObject)[method];
        if (!isObject(operation)) return [];
        const operationId = String(operation['operationId']);
        return [{ operationId, method: method.toUpperCase(), path, service, public: isPublic(operation, document) }];
      }),
    ),
  );

/** No requirement at all, or one of them is empty (OpenAPI: `security: []`, or `{}` among the alternatives). */
const isPublic = (operation: JsonObject, document: JsonObject): boolean => {
  const requirements = 'security' in operation ? listAt(operation, 'security') : listAt(document, 'security');
  return requirements.length === 0 || requirements.some((one) => isObject(one) && Object.keys(one).length === 0);
};
