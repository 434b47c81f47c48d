import type { Database } from '@coffeemesh/postgres';
import type { ProviderCharge, ProviderResponse } from '../domain/provider.ts';
import type { ChargeOutcome, ChargeState, ChargeStore, ProcessedRequest } from '../domain/simulator.ts';
import * as sql from './sql/simulator-charge.ts';

type ResponseRow = {
  chargeId: string;
  outcome: 'lost' | 'approved' | 'refused';
  reason: string | null;
  requestCount: number;
};

export const createChargeStore = (database: Database): ChargeStore => ({
  charge: async (request, chargeId, outcome, at) => {
    const [row] = await database.query<ResponseRow>(sql.insertCharge(request, chargeId, outcome, at));
    return row === undefined || row.outcome === 'lost' ? undefined : toProcessedRequest(row);
  },
  change: (request, decide, at) =>
    database.transaction(async (session) => {
      const [charge] = await session.query<ChargeState>(sql.lockCharge(request.chargeId));
      if (charge === undefined) return undefined;
      const [repeat] = await session.query<ResponseRow>(sql.countRepeat(request.key));
      if (repeat !== undefined) return { ...toProcessedRequest(repeat), token: charge.token };
      const decision = decide(charge);
      const outcome: ChargeOutcome =
        'refused' in decision ? { outcome: 'refused', reason: decision.refused } : { outcome: 'approved' };
      await session.query(sql.insertChange(request, charge.chargeId, outcome, at));
      if (!('refused' in decision)) await session.query(sql.updateCharge(decision));
      const response = toProviderResponse({ ...outcome, chargeId: charge.chargeId });
      return { response, requestCount: 1, token: charge.token };
    }),
  find: async (key) => {
    const [row] = await database.query<ResponseRow>(sql.findResponse(key));
    return row === undefined ? undefined : toProviderResponse(row);
  },
  chargesSince: (since) => database.query<ProviderCharge>(sql.chargesSince(since)),
});

const toProcessedRequest = (row: ResponseRow): ProcessedRequest => ({
  response: toProviderResponse(row),
  requestCount: row.requestCount,
});

const toProviderResponse = (row: { chargeId: string; outcome: string; reason?: string | null }): ProviderResponse =>
  row.outcome === 'approved'
    ? { outcome: 'approved', chargeId: row.chargeId }
    : { outcome: 'refused', reason: row.reason ?? 'card-declined' };
