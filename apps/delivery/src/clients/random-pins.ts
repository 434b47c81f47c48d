import { randomInt } from 'node:crypto';
import { PIN_DIGITS } from '../domain/policy.ts';
import type { Pins } from '../domain/ports.ts';

/** Generates PINs with the operating system's secure random source. */
export const randomPins: Pins = { next: () => String(randomInt(10 ** PIN_DIGITS)).padStart(PIN_DIGITS, '0') };
