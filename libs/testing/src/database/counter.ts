import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clone, TestServer } from './test-server.ts';

/** Where jest's workers find the counter. */
export const counterUrlVariable = 'COFFEEMESH_TEST_DATABASES';

/** Hands a test server's databases over to other processes: `POST /?services=a,b&root=…` makes one, `DELETE /<name>` drops it. */
export const openCounter = async (databases: TestServer): Promise<{ url: string; close(): Promise<void> }> => {
  const answer = async (request: IncomingMessage): Promise<Clone | undefined> => {
    const url = new URL(request.url ?? '/', 'http://counter');
    const { services = '', root } = Object.fromEntries(url.searchParams);
    if (request.method === 'POST') return databases.clone(services.split(','), root);
    if (request.method === 'DELETE') await databases.drop(url.pathname.slice(1));
    return undefined;
  };
  const server = createServer((request, response) => {
    // A connection kept open may end in the moment of the next request, which nobody would repeat.
    response.setHeader('connection', 'close');
    answer(request).then(
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
