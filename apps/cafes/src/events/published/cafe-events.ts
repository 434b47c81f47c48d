import type { DomainEvent } from '@coffeemesh/kernel';
import type { Cafe } from '../../domain/cafe.ts';
import { cafeCreated, cafeStatusChanged, cafeUpdated } from '../../generated/events/published.ts';

export const cafeCreatedEvent = (cafe: Cafe): DomainEvent => cafeCreated(eventDataOf(cafe));
export const cafeUpdatedEvent = (cafe: Cafe): DomainEvent => cafeUpdated(eventDataOf(cafe));
export const cafeStatusChangedEvent = (cafe: Cafe): DomainEvent => cafeStatusChanged(eventDataOf(cafe));

const eventDataOf = ({ id, name, timeZone, currency, fulfilmentTypes, status, version, updatedAt }: Cafe) => ({
  cafeId: id,
  name,
  timeZone,
  currency,
  fulfilmentTypes,
  status,
  version,
  at: updatedAt.toISOString(),
});
