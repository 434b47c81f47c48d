import { ConfigError } from '@coffeemesh/kernel';
import { MAX_INJECTED_DELAY_MS } from './policy.ts';

/** One kind of fault that is injected into one dependency. */
export type FaultSpec = {
  /** An upstream's name, `database` or `transport`. */
  readonly dependency: string;
  readonly kind: 'delay' | 'refuse' | 'drop';
  /** The length of a delay; 0 for other faults. */
  readonly delayMs: number;
  /** The probability; 1 is always. */
  readonly probability: number;
};

const form = /^(?<dependency>[a-z][a-z0-9-]*):(?<kind>[a-z]+)(?:=(?<value>[^@]*))?(?:@(?<share>.*))?$/;
const kinds: readonly string[] = ['delay', 'refuse', 'drop'] satisfies FaultSpec['kind'][];

/**
 * Parses `payments:delay=2s, kitchen:refuse@0.3, database:drop@0.1`: the dependency, the kind of fault, and its
 * probability (1 unless given).
 * @throws ConfigError that names the error of each part
 */
export const parseFaultSpecs = (text: string): FaultSpec[] => {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(parsePart);
  const wrong = read.filter((each) => typeof each === 'string');
  if (wrong.length > 0)
    throw new ConfigError(`FAULTS cannot be parsed:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  return read.filter((each) => typeof each !== 'string');
};

/** @returns the fault, or what is wrong with its text */
const parsePart = (part: string): FaultSpec | string => {
  const { dependency, kind = '', value, share } = form.exec(part)?.groups ?? {};
  if (dependency === undefined) return `"${part}" is not of the form dependency:fault, such as payments:refuse@0.3`;
  if (!kinds.includes(kind)) return `"${part}": there is no fault "${kind}"; there are ${kinds.join(', ')}`;
  const delayMs = kind === 'delay' ? millisecondsOf(value) : 0;
  if (delayMs === undefined)
    return `"${part}": a delay needs a time up to 10 minutes, such as ${dependency}:delay=2s or =200ms`;
  if (kind !== 'delay' && value !== undefined) return `"${part}": ${kind} takes no value`;
  const probability = share === undefined ? 1 : probabilityOf(share);
  if (probability === undefined) return `"${part}": a probability is greater than 0 and at most 1, such as @0.3`;
  return { dependency, kind: kind as FaultSpec['kind'], delayMs, probability };
};

const millisecondsOf = (value = ''): number | undefined => {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const milliseconds = Number(digits) * (unit === 's' ? 1_000 : 1);
  return milliseconds <= MAX_INJECTED_DELAY_MS ? milliseconds : undefined;
};

const probabilityOf = (share: string): number | undefined => {
  const probability = /^\d*\.?\d+$/.test(share) ? Number(share) : 0;
  return probability > 0 && probability <= 1 ? probability : undefined;
};
