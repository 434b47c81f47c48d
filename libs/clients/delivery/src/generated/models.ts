// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`

import type { components } from './types.ts';

export type Address = components['schemas']['Address'];
export type AssignDelivery = components['schemas']['AssignDelivery'];
export type CancelDelivery = components['schemas']['CancelDelivery'];
export type CompleteDelivery = components['schemas']['CompleteDelivery'];
export type Contact = components['schemas']['Contact'];
export type CourierPosition = components['schemas']['CourierPosition'];
export type CreateDelivery = components['schemas']['CreateDelivery'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryPage = components['schemas']['DeliveryPage'];
export type DeliveryStatus = components['schemas']['DeliveryStatus'];
export type DeliveryTracking = components['schemas']['DeliveryTracking'];
export type FailDelivery = components['schemas']['FailDelivery'];
export type FailureReason = components['schemas']['FailureReason'];
export type Fault = components['schemas']['Fault'];
export type GeoPosition = components['schemas']['GeoPosition'];
export type Id = components['schemas']['Id'];
export type Line = components['schemas']['Line'];
export type PageInfo = components['schemas']['PageInfo'];
export type ParcelItem = components['schemas']['ParcelItem'];
export type Pin = components['schemas']['Pin'];
export type Problem = components['schemas']['Problem'];
export type ReportPosition = components['schemas']['ReportPosition'];
export type Timestamp = components['schemas']['Timestamp'];
