// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`

import type { Caller } from '@coffeemesh/kernel';
import type { Idempotency, RequestInfo } from '@coffeemesh/service-kit';
import type { Deps } from '../../deps.ts';
import type {
  CancelScheduleParams,
  CancelScheduleRequest,
  Capacity,
  CreateScheduleRequest,
  DeleteScheduleParams,
  FinishScheduleParams,
  GetCapacityParams,
  GetQueueParams,
  GetQueueQuery,
  GetScheduleParams,
  GetScheduleStatusParams,
  ListSchedulesQuery,
  Queue,
  ReplaceCapacityParams,
  ReplaceCapacityRequest,
  ReplaceScheduleParams,
  ReplaceScheduleRequest,
  Schedule,
  SchedulePage,
  ScheduleProgress,
  StartScheduleParams,
} from './schemas.ts';

/** The validated input of each handler, by operationId. */
export type Inputs = {
  /** GET /kitchen/schedules: List schedules */
  listSchedules: {
    readonly query: ListSchedulesQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /kitchen/schedules: Schedule an order */
  createSchedule: {
    readonly body: CreateScheduleRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /kitchen/schedules/{scheduleId}: Get a schedule */
  getSchedule: {
    readonly params: GetScheduleParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /kitchen/schedules/{scheduleId}: Replace a schedule */
  replaceSchedule: {
    readonly params: ReplaceScheduleParams;
    readonly body: ReplaceScheduleRequest;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** DELETE /kitchen/schedules/{scheduleId}: Remove a schedule */
  deleteSchedule: {
    readonly params: DeleteScheduleParams;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
  /** GET /kitchen/schedules/{scheduleId}/status: Get a schedule's status */
  getScheduleStatus: {
    readonly params: GetScheduleStatusParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** POST /kitchen/schedules/{scheduleId}/start: Start a schedule */
  startSchedule: {
    readonly params: StartScheduleParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /kitchen/schedules/{scheduleId}/finish: Finish a schedule */
  finishSchedule: {
    readonly params: FinishScheduleParams;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** POST /kitchen/schedules/{scheduleId}/cancel: Cancel a schedule */
  cancelSchedule: {
    readonly params: CancelScheduleParams;
    readonly body: CancelScheduleRequest;
    readonly caller: Caller;
    readonly idempotency: Idempotency;
    readonly request: RequestInfo;
  };
  /** GET /kitchen/queues/{cafeId}: Get a cafe's queue */
  getQueue: {
    readonly params: GetQueueParams;
    readonly query: GetQueueQuery;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** GET /kitchen/capacities/{cafeId}: Get a kitchen's capacity */
  getCapacity: {
    readonly params: GetCapacityParams;
    readonly caller: Caller;
    readonly request: RequestInfo;
  };
  /** PUT /kitchen/capacities/{cafeId}: Set a kitchen's capacity */
  replaceCapacity: {
    readonly params: ReplaceCapacityParams;
    readonly body: ReplaceCapacityRequest;
    readonly caller: Caller;
    readonly ifMatch: number | undefined;
    readonly request: RequestInfo;
  };
};

/** The responses that each handler may return, by operationId. Problems are thrown. */
export type Outputs = {
  listSchedules: { status: 200; headers?: { link?: string }; body: SchedulePage };
  createSchedule:
    | { status: 200; headers?: { etag?: string; location?: string }; body: Schedule }
    | { status: 201; headers?: { etag?: string; location?: string }; body: Schedule };
  getSchedule: { status: 200; headers?: { etag?: string }; body: Schedule };
  replaceSchedule: { status: 200; headers?: { etag?: string }; body: Schedule };
  deleteSchedule: { status: 204; body?: undefined };
  getScheduleStatus: { status: 200; headers?: { etag?: string }; body: ScheduleProgress };
  startSchedule: { status: 200; headers?: { etag?: string }; body: Schedule };
  finishSchedule: { status: 200; headers?: { etag?: string }; body: Schedule };
  cancelSchedule: { status: 200; headers?: { etag?: string }; body: Schedule };
  getQueue: { status: 200; body: Queue };
  getCapacity: { status: 200; headers?: { etag?: string }; body: Capacity };
  replaceCapacity: { status: 200; headers?: { etag?: string }; body: Capacity };
};

export type OperationId = keyof Inputs;

export type Handler<Id extends OperationId> = (input: Inputs[Id], deps: Deps) => Promise<Outputs[Id]>;

/** One handler for every operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
