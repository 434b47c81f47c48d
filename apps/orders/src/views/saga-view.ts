import { stuckAttempts } from '../domain/saga-pace.ts';
import { openSteps } from '../domain/saga-steps.ts';
import type { Saga } from '../domain/saga.ts';
import type { Saga as SagaBody } from '../generated/api/schemas.ts';

/** A saga as administrators see it; the next step is what would be asked at `now`, or else at the time that it waits for. */
export const toSagaResponse = (saga: Saga, now: Date): SagaBody => {
  const { id, orderId, goal, stock, money, ticket, attempts, lastError, dueAt, createdAt, updatedAt } = saga;
  const at = dueAt !== null && dueAt > now ? dueAt : now;
  return {
    id,
    orderId,
    state: dueAt === null ? 'done' : attempts >= stuckAttempts ? 'stuck' : 'open',
    goal,
    stock,
    money,
    ticket,
    nextStep: dueAt === null ? null : (openSteps(saga, at)[0] ?? null),
    attempts,
    lastError,
    dueAt: dueAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
};
