import type { Step } from '../domain/saga-steps.ts';
import type { Saga } from '../domain/saga.ts';

/** The idempotency key of a step: the same for every attempt and every worker. */
export const stepKey = ({ id }: Saga, step: Step): string => `${id}-${step}`;
