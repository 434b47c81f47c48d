import { ConfigError } from '../process/config.ts';
import { parseFaults, type Fault } from './parse-faults.ts';

/** What goes wrong with one use of a dependency. */
export type Mishap = {
  /** It takes this much longer; milliseconds. */
  readonly delayMs: number;
  /** It fails at once, and nothing is done. */
  readonly isRefused: boolean;
  /** It is done, and nobody is told. */
  readonly isLost: boolean;
};

/** Says what goes wrong with the next use of a dependency; mostly nothing, perhaps. */
export type NextMishap = () => Mishap;

/** What a service was told to do wrong. */
export type Faults = {
  /** For what uses a dependency; undefined where nothing is to go wrong, so that nothing need be put around it. */
  to(dependency: string): NextMishap | undefined;
  /** To be asked once everything that uses a dependency has asked for its faults. @throws ConfigError for a dependency that nothing uses */
  check(): void;
  /** As they were read. */
  readonly all: readonly Fault[];
};

export type FaultsOptions = { readonly isProduction?: boolean; readonly random?: () => number };

/**
 * @param text the setting `FAULTS`; see {@link parseFaults}
 * @throws ConfigError for what cannot be read, and for any fault in production
 */
export const createFaults = (text = '', { isProduction = false, random = Math.random }: FaultsOptions = {}): Faults => {
  const all = parseFaults(text);
  if (all.length > 0 && isProduction)
    throw new ConfigError(
      'FAULTS is set, and NODE_ENV is production: faults on purpose are for tests and drills alone. Unset FAULTS.',
    );
  const used = new Set<string>();
  return {
    all,
    to: (dependency) => {
      used.add(dependency);
      const faults = all.filter((fault) => fault.dependency === dependency);
      return faults.length === 0
        ? undefined
        : () => mishapOf(faults.filter(({ probability }) => random() < probability));
    },
    check: () => {
      const unknown = all.map(({ dependency }) => dependency).filter((dependency) => !used.has(dependency));
      if (unknown.length === 0) return;
      const known = [...used].sort().join(', ');
      throw new ConfigError(`FAULTS names what this service does not use: ${unknown.join(', ')}. It uses ${known}.`);
    },
  };
};

const mishapOf = (faults: readonly Fault[]): Mishap => ({
  delayMs: faults.reduce((sum, { delayMs }) => sum + delayMs, 0),
  isRefused: faults.some(({ kind }) => kind === 'refuse'),
  isLost: faults.some(({ kind }) => kind === 'drop'),
});
