// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  Cafe,
  CafeList,
  CafePatch,
  CafeSettings,
  GetCafeParams,
  GetOpeningParams,
  GetOpeningQuery,
  ListCafesQuery,
  ListSlotsParams,
  ListSlotsQuery,
  Opening,
  ReplaceCafeParams,
  SetCafeStatusParams,
  SlotDay,
  StatusChange,
  UpdateCafeParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /cafes: List the cafes */
  listCafes: {
    readonly query: ListCafesQuery;
    readonly request: RequestInfo;
  };
  /** POST /cafes: Open a cafe */
  createCafe: {
    readonly body: CafeSettings;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /cafes/{cafeId}: Read a cafe */
  getCafe: {
    readonly params: GetCafeParams;
    readonly request: RequestInfo;
  };
  /** PUT /cafes/{cafeId}: Replace a cafe's settings */
  replaceCafe: {
    readonly params: ReplaceCafeParams;
    readonly body: CafeSettings;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** PATCH /cafes/{cafeId}: Change some settings */
  updateCafe: {
    readonly params: UpdateCafeParams;
    readonly body: CafePatch;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** PUT /cafes/{cafeId}/status: Set a cafe's status */
  setCafeStatus: {
    readonly params: SetCafeStatusParams;
    readonly body: StatusChange;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /cafes/{cafeId}/opening: Is it open? */
  getOpening: {
    readonly params: GetOpeningParams;
    readonly query: GetOpeningQuery;
    readonly request: RequestInfo;
  };
  /** GET /cafes/{cafeId}/slots: List orderable slots */
  listSlots: {
    readonly params: ListSlotsParams;
    readonly query: ListSlotsQuery;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listCafes: { status: 200; headers?: { link?: string }; body: CafeList };
  createCafe: { status: 201; headers?: { location?: string; etag?: string }; body: Cafe };
  getCafe: { status: 200; headers?: { etag?: string }; body: Cafe };
  replaceCafe: { status: 200; headers?: { etag?: string }; body: Cafe };
  updateCafe: { status: 200; headers?: { etag?: string }; body: Cafe };
  setCafeStatus: { status: 200; headers?: { etag?: string }; body: Cafe };
  getOpening: { status: 200; body: Opening };
  listSlots: { status: 200; body: SlotDay };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
