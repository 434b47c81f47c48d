import { pino, type DestinationStream, type Logger } from 'pino';
import { redacted } from './redact.ts';

/**
 * Writes one JSON object a line to standard output; secret members are redacted by their names.
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

/** Logs are written synchronously, so no line is lost when the process exits, and lines are in order. */
const standardOutput = (): DestinationStream => pino.destination({ dest: 1, sync: true });
