import { pino, type DestinationStream, type Logger } from 'pino';

/** Members that are never written to a log, at the top and down to three levels below. */
const secrets = [
  'authorization',
  'cookie',
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'accessToken',
  'refreshToken',
  'access_token',
  'refresh_token',
  'secret',
  'clientSecret',
  'client_secret',
];

const paths = [
  ...secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]),
  ...['authorization', 'cookie', 'set-cookie'].map((name) => `*.headers["${name}"]`),
];

/**
 * One JSON object a line, on standard output.
 * @param level pino's: fatal, error, warn, info, debug, trace, silent
 */
export const createLog = (name: string, level = 'info', destination?: DestinationStream): Logger => {
  const options = {
    level,
    base: { service: name },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
};

export type { Logger as Log } from 'pino';
