import { isObject, listAt, pathItems, type DocumentObject, type ServiceDocument } from './document-parts.ts';
import { methods } from './merge-documents.ts';

/** The service to which the gateway forwards an operation. */
export type GatewayRoute = {
  readonly operationId: string;
  /** In capitals: `GET`. */
  readonly method: string;
  /** As in the document, below the version: `/orders/{orderId}`. */
  readonly path: string;
  readonly service: string;
  /** Whether it needs no access token. */
  readonly public: boolean;
};

/** Every operation of every service, in the documents' order. */
export const routingTable = (services: readonly ServiceDocument[]): GatewayRoute[] =>
  services.flatMap(({ service, document }) =>
    pathItems(document).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (!isObject(operation)) return [];
        const operationId = String(operation['operationId']);
        return [{ operationId, method: method.toUpperCase(), path, service, public: isPublic(operation, document) }];
      }),
    ),
  );

/** No requirement, or an empty one among the alternatives (OpenAPI: `security: []`, or `{}`). */
const isPublic = (operation: DocumentObject, document: DocumentObject): boolean => {
  const requirements = 'security' in operation ? listAt(operation, 'security') : listAt(document, 'security');
  return requirements.length === 0 || requirements.some((one) => isObject(one) && Object.keys(one).length === 0);
};
