import { createTransport, type Transport } from '../../src/index.ts';

export const silentLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The transport of TRANSPORT_URL. */
export const openTransport = (): Transport =>
  createTransport({ url: process.env['TRANSPORT_URL'] ?? '', log: silentLog });

/** Prints one line synchronously, before the process continues. */
export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
