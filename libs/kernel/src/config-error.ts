/** A process has wrong settings; the message names every one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
