import { SAGA_STUCK_ATTEMPTS } from '../domain/policy.ts';
import { openSteps } from '../domain/saga-steps.ts';
import type { Saga } from '../domain/saga.ts';
import type { Saga as SagaBody } from '../generated/api/schemas.ts';

/** `nextStep` is the step that is open at `now`, or when the saga is due. */
export const toSagaResponse = (saga: Saga, now: Date): SagaBody => {
  const { id, orderId, goal, stock, money, schedule, attempts, lastError, dueAt, createdAt, updatedAt } = saga;
  const at = dueAt !== null && dueAt > now ? dueAt : now;
  return {
    id,
    orderId,
    state: dueAt === null ? 'done' : attempts >= SAGA_STUCK_ATTEMPTS ? 'stuck' : 'open',
    goal,
    stock,
    money,
    schedule,
    nextStep: dueAt === null ? null : (openSteps(saga, at)[0] ?? null),
    attempts,
    lastError,
    dueAt: dueAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
};
