import type { Saga } from '../domain/saga.ts';
import type { Step } from '../domain/saga-steps.ts';

/** The idempotency key of a step: the same however often it is asked, and by whoever takes the saga up. */
export const stepKey = ({ id }: Saga, step: Step): string => `${id}-${step}`;
