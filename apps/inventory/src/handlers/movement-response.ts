import { created } from '@coffeemesh/service-kit';
import type { LedgerEntry, Movement } from '../domain/movement.ts';
import { toLedgerEntryResponse } from './ledger-entry-response.ts';

/** The response to a new movement, with the ledger entries that it made. */
export const movementResponse = ({ id }: Pick<Movement, 'id'>, entries: readonly LedgerEntry[]) =>
  created(`/ledger-entries?movementId=${id}`, { id, entries: entries.map(toLedgerEntryResponse) });
