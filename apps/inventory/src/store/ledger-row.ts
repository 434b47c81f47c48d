import { selectList } from '@coffeemesh/postgres';
import type { EntryKind, LedgerEntry } from '../domain/movement.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** The columns of ledger entries in a SELECT from `table`. */
export const selectedEntry = (table: string): string => selectList(Prisma.LedgerEntryScalarFieldEnum, table);

/** `node-postgres` reads a bigint as a number. */
export type LedgerRow = Omit<Prisma.LedgerEntryGetPayload<object>, 'sequence'> & { sequence: number };

export const entryFromRow = ({ kind, ...row }: LedgerRow): LedgerEntry => ({ ...row, kind: kind as EntryKind });
