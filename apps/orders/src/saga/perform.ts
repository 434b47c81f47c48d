import type { KitchenPort, PaymentPort, StockPort } from '../domain/ports.ts';
import type { Step } from '../domain/saga-steps.ts';
import type { StepResult, Saga } from '../domain/saga.ts';

export type SagaParticipants = { readonly stock: StockPort; readonly payments: PaymentPort; readonly kitchen: KitchenPort };

/** How each step is asked. @throws whatever is no answer */
export const stepExecutors: Readonly<Record<Step, (saga: Saga, neighbours: SagaParticipants) => Promise<StepResult>>> = {
  reserve: (saga, { stock }) => stock.reserve(saga),
  confirm: (saga, { stock }) => stock.confirm(saga),
  release: (saga, { stock }) => stock.release(saga),
  authorise: (saga, { payments }) => payments.authorise(saga),
  capture: (saga, { payments }) => payments.capture(saga),
  void: (saga, { payments }) => payments.void(saga),
  refund: (saga, { payments }) => payments.refund(saga),
  schedule: (saga, { kitchen }) => kitchen.schedule(saga),
  unschedule: (saga, { kitchen }) => kitchen.cancelSchedule(saga),
};

/** Whom each step asks, in words. */
export const askedOf: Readonly<Record<Step, string>> = {
  reserve: 'inventory',
  confirm: 'inventory',
  release: 'inventory',
  authorise: 'payments',
  capture: 'payments',
  void: 'payments',
  refund: 'payments',
  schedule: 'kitchen',
  unschedule: 'kitchen',
};
