import type { Logger } from '../operation.ts';
import { every } from '../process/every.ts';
import type { BackgroundTask } from '../process/background-task.ts';
import type { AnswerStore } from './answer-store.ts';

const hourMs = 3_600_000;

/** Deletes expired idempotency answers once an hour; until then a key keeps its first answer. */
export const createAnswerSweeper = (answers: AnswerStore, log: Logger): BackgroundTask =>
  every(hourMs, 'idempotency-sweep', log, async () => {
    const count = await answers.sweep();
    if (count > 0) log.info({ count }, 'expired idempotency answers deleted');
  });
