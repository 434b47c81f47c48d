import { created, type Idempotency } from '@coffeemesh/service-kit';
import type { Deps } from '../deps.ts';
import type { Movement } from '../domain/movement.ts';
import type { Movement as MovementBody } from '../generated/api/schemas.ts';
import { ledgerEntryView } from './ledger-entry-view.ts';

/** Does a movement, all of it or nothing, and answers with what it entered in the ledger. */
export const moveStock = async (movement: Movement, idempotency: Idempotency, { stock }: Pick<Deps, 'stock'>) => {
  const answerFor = (entries: MovementBody['entries']) =>
    created(`/ledger-entries?movementId=${movement.id}`, { id: movement.id, entries });
  let answer = answerFor([]);
  await stock.move(movement, (entries) => {
    answer = answerFor(entries.map(ledgerEntryView));
    return { events: [], receipt: idempotency.receiptFor(answer) };
  });
  return answer;
};
