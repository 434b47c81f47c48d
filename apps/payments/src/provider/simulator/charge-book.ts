import type { Database } from '@coffeemesh/postgres';
import type { ProviderAnswer, ProviderCharge, ProviderRequest } from '../../domain/provider.ts';
import * as sql from './charge-book-sql.ts';

/** An entry of the books, and whether it was asked for before. */
export type Entry = { answer: ProviderAnswer; timesAsked: number };

export type Verdict = { outcome: 'approved' } | { outcome: 'lost' } | { outcome: 'refused'; reason: string };

/** What the simulator remembers of a charge. */
export type Books = { chargeId: string; token: string; held: number; captured: number; refunded: number };

/** The provider's own books, in tables of their own and transactions of their own: what is charged stays charged. */
export type ChargeBook = {
  /**
   * Enters a charge, once per key; one whose first request was lost is entered by the second.
   * @returns undefined where the request is lost
   */
  charge(request: ProviderRequest, chargeId: string, verdict: Verdict, at: Date): Promise<Entry | undefined>;
  /** Enters what is done to a charge, once per key, as `decide` says of the books; undefined for an unknown charge. */
  change(
    request: ProviderRequest,
    decide: (books: Books) => Books | { refused: string },
    at: Date,
  ): Promise<(Entry & { token: string }) | undefined>;
  find(key: string): Promise<ProviderAnswer | undefined>;
  chargesSince(since: Date): Promise<ProviderCharge[]>;
};

type EntryRow = {
  chargeId: string;
  outcome: 'lost' | 'approved' | 'refused';
  reason: string | null;
  timesAsked: number;
};

export const createChargeBook = (database: Database): ChargeBook => ({
  charge: async (request, chargeId, verdict, at) => {
    const [row] = await database.query<EntryRow>(sql.enterCharge(request, chargeId, verdict, at));
    return row === undefined || row.outcome === 'lost' ? undefined : entryOf(row);
  },
  change: (request, decide, at) =>
    database.transaction(async (session) => {
      const [books] = await session.query<Books>(sql.lockCharge(request.chargeId));
      if (books === undefined) return undefined;
      const [before] = await session.query<EntryRow>(sql.askedAgain(request.key));
      if (before !== undefined) return { ...entryOf(before), token: books.token };
      const decided = decide(books);
      const verdict: Verdict =
        'refused' in decided ? { outcome: 'refused', reason: decided.refused } : { outcome: 'approved' };
      await session.query(sql.enterChange(request, books.chargeId, verdict, at));
      if (!('refused' in decided)) await session.query(sql.writeBooks(decided));
      return { answer: answerOf({ ...verdict, chargeId: books.chargeId }), timesAsked: 1, token: books.token };
    }),
  find: async (key) => {
    const [row] = await database.query<EntryRow>(sql.findEntry(key));
    return row === undefined ? undefined : answerOf(row);
  },
  chargesSince: (since) => database.query<ProviderCharge>(sql.chargesSince(since)),
});

const entryOf = (row: EntryRow): Entry => ({ answer: answerOf(row), timesAsked: row.timesAsked });

const answerOf = (row: { chargeId: string; outcome: string; reason?: string | null }): ProviderAnswer =>
  row.outcome === 'approved'
    ? { outcome: 'approved', chargeId: row.chargeId }
    : { outcome: 'refused', reason: row.reason ?? 'card-declined' };
