import { createServer } from 'node:net';

/** Finds a port on which no process listens: `preferred` if it is free. */
export const freePort = (preferred = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && preferred !== 0 ? resolve(freePort()) : reject(error),
    );
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** Whether a server could listen on the port of this machine. */
export const isFree = async (port: number): Promise<boolean> => (await freePort(port)) === port;
