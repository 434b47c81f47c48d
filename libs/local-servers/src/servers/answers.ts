import { connect } from 'node:net';

/** Whether a server on this machine says anything to a greeting: a port alone may be open before anybody listens to it. */
export const answers = (port: number, greeting: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(greeting));
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', () => end(true));
    socket.once('close', () => end(false));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
