/** The settings of a process are wrong. The message names every wrong setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
