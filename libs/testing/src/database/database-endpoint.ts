import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clone, TestServer } from './test-server.ts';

/** The environment variable with the endpoint's URL, for Jest's workers. */
export const endpointVariable = 'COFFEEMESH_TEST_DATABASES';

/** An HTTP endpoint that creates and drops test databases: `POST /?services=a,b&root=…` and `DELETE /<name>`. */
export const openDatabaseEndpoint = async (databases: TestServer): Promise<{ url: string; close(): Promise<void> }> => {
  const handle = async (request: IncomingMessage): Promise<Clone | undefined> => {
    const url = new URL(request.url ?? '/', 'http://databases');
    const { services = '', root } = Object.fromEntries(url.searchParams);
    if (request.method === 'POST') return databases.clone(services.split(','), root);
    if (request.method === 'DELETE') await databases.drop(url.pathname.slice(1));
    return undefined;
  };
  const server = createServer((request, response) => {
    // An idle connection could close while the next request is sent, and the client would not retry that request.
    response.setHeader('connection', 'close');
    handle(request).then(
      (body) => response.end(JSON.stringify(body ?? {})),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await databases.stop();
    },
  };
};
