import type { LedgerEntry } from '../domain/movement.ts';
import type { LedgerEntry as LedgerEntryBody } from '../generated/api/schemas.ts';

export const toLedgerEntryResponse = (entry: LedgerEntry): LedgerEntryBody => ({
  ...entry,
  createdAt: entry.createdAt.toISOString(),
});
