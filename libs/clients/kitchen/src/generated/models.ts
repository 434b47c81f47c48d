// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`

import type { components } from './types.ts';

export type CancelScheduleRequest = components['schemas']['CancelScheduleRequest'];
export type Capacity = components['schemas']['Capacity'];
export type CreateScheduleRequest = components['schemas']['CreateScheduleRequest'];
export type Fault = components['schemas']['Fault'];
export type Fulfilment = components['schemas']['Fulfilment'];
export type Id = components['schemas']['Id'];
export type Line = components['schemas']['Line'];
export type MakeTimeSeconds = components['schemas']['MakeTimeSeconds'];
export type MaxOpenTickets = components['schemas']['MaxOpenTickets'];
export type MaxWaitMinutes = components['schemas']['MaxWaitMinutes'];
export type PageInfo = components['schemas']['PageInfo'];
export type ParallelHands = components['schemas']['ParallelHands'];
export type Problem = components['schemas']['Problem'];
export type Queue = components['schemas']['Queue'];
export type ReplaceCapacityRequest = components['schemas']['ReplaceCapacityRequest'];
export type ReplaceScheduleRequest = components['schemas']['ReplaceScheduleRequest'];
export type Schedule = components['schemas']['Schedule'];
export type SchedulePage = components['schemas']['SchedulePage'];
export type ScheduleProgress = components['schemas']['ScheduleProgress'];
export type ScheduleStatus = components['schemas']['ScheduleStatus'];
export type ScheduledItem = components['schemas']['ScheduledItem'];
export type ScheduledItems = components['schemas']['ScheduledItems'];
export type Text = components['schemas']['Text'];
export type Ticket = components['schemas']['Ticket'];
export type Timestamp = components['schemas']['Timestamp'];
