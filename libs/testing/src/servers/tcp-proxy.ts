import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP proxy in front of a server. */
export type TcpProxy = {
  /** The server's URL with the proxy's port. */
  readonly url: string;
  /** Closes all connections. */
  cut(): void;
  /** Resets all connections, as the system does for a process that was killed. */
  reset(): void;
  close(): void;
};

/** Starts a proxy between clients and the server at `url`, so that a test can break their connections. */
export const startProxy = async (url: string): Promise<TcpProxy> => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.pipe(other);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.port = String((server.address() as AddressInfo).port);
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: proxied.href,
    cut,
    reset: () => sockets.forEach((socket) => socket.resetAndDestroy()),
    close: () => {
      cut();
      server.close();
    },
  };
};
