import { randomInt } from 'node:crypto';
import type { Pins } from './domain/ports.ts';

/** Four digits from the system's secure source. */
export const randomPins: Pins = { next: () => String(randomInt(10_000)).padStart(4, '0') };
