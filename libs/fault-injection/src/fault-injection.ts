import { ConfigError } from '@coffeemesh/kernel';
import { parseFaultSpecs, type FaultSpec } from './fault-specs.ts';

/** The effect of a fault on one use of a dependency. */
export type InjectedFault = {
  /** The use takes this much longer, in milliseconds. */
  readonly delayMs: number;
  /** The use fails at once and has no effect. */
  readonly isRefused: boolean;
  /** The use has its effect, but its response is lost. */
  readonly isLost: boolean;
};

/** Decides whether the next use of a dependency gets a fault, and which. */
export type FaultInjector = () => InjectedFault;

/** The faults that a service injects into its dependencies. */
export type FaultInjection = {
  /** The injector for a dependency; undefined if it has no faults, so that the dependency need not be wrapped. */
  injectorFor(dependency: string): FaultInjector | undefined;
  /**
   * Called after all dependencies are open. @throws ConfigError for a fault of a dependency that the service does not
   * have
   */
  assertAllUsed(): void;
  readonly specs: readonly FaultSpec[];
};

export type FaultInjectionOptions = { readonly isProduction?: boolean; readonly random?: () => number };

/**
 * @param text the setting `FAULTS`; see {@link parseFaultSpecs}
 * @throws ConfigError for a text that cannot be parsed, and for any fault in production
 */
export const createFaultInjection = (
  text = '',
  { isProduction = false, random = Math.random }: FaultInjectionOptions = {},
): FaultInjection => {
  const specs = parseFaultSpecs(text);
  if (specs.length > 0 && isProduction)
    throw new ConfigError(
      'FAULTS is set, and NODE_ENV is production: injected faults are for tests and drills only. Unset FAULTS.',
    );
  const used = new Set<string>();
  return {
    specs,
    injectorFor: (dependency) => {
      used.add(dependency);
      const own = specs.filter((spec) => spec.dependency === dependency);
      return own.length === 0 ? undefined : () => faultFrom(own.filter(({ probability }) => random() < probability));
    },
    assertAllUsed: () => {
      const unknown = specs.map(({ dependency }) => dependency).filter((dependency) => !used.has(dependency));
      if (unknown.length === 0) return;
      const known = [...used].sort().join(', ');
      throw new ConfigError(`FAULTS names what this service does not use: ${unknown.join(', ')}. It uses ${known}.`);
    },
  };
};

/** For a service, or a test, without injected faults. */
export const noFaults: FaultInjection = {
  specs: [],
  injectorFor: () => undefined,
  assertAllUsed: () => undefined,
};

const faultFrom = (specs: readonly FaultSpec[]): InjectedFault => ({
  delayMs: specs.reduce((sum, { delayMs }) => sum + delayMs, 0),
  isRefused: specs.some(({ kind }) => kind === 'refuse'),
  isLost: specs.some(({ kind }) => kind === 'drop'),
});
