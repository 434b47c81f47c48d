import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between clients and a server, and can cut every line between them. */
export const startProxy = async (url: string): Promise<{ url: string; cut(): void; close(): void }> => {
  const target = new URL(url);
  const lines = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      lines.add(socket);
      socket.setNoDelay(true);
      socket.pipe(other);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        lines.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  const cut = (): void => lines.forEach((socket) => socket.destroy());
  return {
    url: through.href,
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
};
