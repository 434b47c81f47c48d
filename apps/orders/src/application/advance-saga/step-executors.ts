import type { KitchenPort, PaymentPort, StockPort } from '../../domain/ports.ts';
import type { Step } from '../../domain/saga-steps.ts';
import type { Saga, StepResult } from '../../domain/saga.ts';

export type SagaParticipants = {
  readonly stock: StockPort;
  readonly payments: PaymentPort;
  readonly kitchen: KitchenPort;
};

/** Sends the request of each step. Throws when the result is unknown. */
export const stepExecutors: Readonly<
  Record<Step, (saga: Saga, participants: SagaParticipants) => Promise<StepResult>>
> = {
  reserve: (saga, { stock }) => stock.reserve(saga),
  confirm: (saga, { stock }) => stock.confirm(saga),
  release: (saga, { stock }) => stock.release(saga),
  authorise: (saga, { payments }) => payments.authorise(saga),
  capture: (saga, { payments }) => payments.capture(saga),
  void: (saga, { payments }) => payments.void(saga),
  refund: (saga, { payments }) => payments.refund(saga),
  schedule: (saga, { kitchen }) => kitchen.schedule(saga),
  cancelSchedule: (saga, { kitchen }) => kitchen.cancelSchedule(saga),
};
