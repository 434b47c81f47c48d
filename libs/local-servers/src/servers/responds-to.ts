import { connect } from 'node:net';

/** Whether a server on this machine responds to a greeting. An open port alone does not prove that the server is ready. */
export const respondsTo = (port: number, greeting: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(greeting));
    const end = (isUp: boolean): void => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('data', () => end(true));
    socket.once('close', () => end(false));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
