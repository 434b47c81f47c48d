import { createTransport, type Transport } from '../../src/index.ts';

export const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The transport that TRANSPORT_URL names. */
export const openTransport = (): Transport => createTransport({ url: process.env['TRANSPORT_URL'] ?? '', log: silent });

/** One line on standard output, written before anything else is done. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
