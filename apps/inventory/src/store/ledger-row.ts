import type { EntryKind, LedgerEntry } from '../domain/movement.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { selectedColumns } from './columns.ts';

/** The columns of ledger entries in a SELECT from `table`. */
export const selectedEntry = (table: string): string => selectedColumns(Prisma.LedgerEntryScalarFieldEnum, table);

/** `node-postgres` reads a bigint as a number. */
export type LedgerRow = Omit<Prisma.LedgerEntryGetPayload<object>, 'sequence'> & { sequence: number };

export const entryFromRow = ({ kind, ...row }: LedgerRow): LedgerEntry => ({ ...row, kind: kind as EntryKind });
