import { pino, type DestinationStream, type Logger } from 'pino';

import { redacted } from './redact.ts';

/**
 * One JSON object a line, on standard output; members whose names say that they are secret are not written.
 * @param level pino's: fatal, error, warn, info, debug, trace, silent
 */
export const createLogger = (
  name: string,
  level = 'info',
  destination: DestinationStream = standardOutput(),
): Logger => {
  const options = {
    level,
    base: { service: name },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: Error) => redacted({ ...pino.stdSerializers.err(error) }) },
    formatters: { level: (label: string) => ({ level: label }), log: redacted },
  };
  return pino(options, destination);
};

/** Written at once, so that a process that dies has told why, and everything stands in the order in which it happened. */
const standardOutput = (): DestinationStream => pino.destination({ dest: 1, sync: true });
