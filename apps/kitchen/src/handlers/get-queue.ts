import { ok } from '@coffeemesh/service-kit';
import { seenBy } from '../domain/access.ts';
import { ageOf, isLate, nextReadyAt, type Ticket } from '../domain/queue.ts';
import type { Handler } from '../generated/api/handlers.ts';
import type { Ticket as TicketBody } from '../generated/api/schemas.ts';
import { itemView } from './schedule-view.ts';

/** What a cafe has to make now, first come first. */
export const getQueue: Handler<'getQueue'> = async ({ params, query, caller }, { schedules, clock }) => {
  seenBy(caller, params);
  const now = clock.now();
  const queue = await schedules.queueOf(params.cafeId, query.limit);
  return ok({
    cafeId: params.cafeId,
    at: now.toISOString(),
    openTickets: queue.load.openTickets,
    maxOpenTickets: queue.capacity.maxOpenTickets,
    nextReadyAt: nextReadyAt(queue, now).toISOString(),
    tickets: queue.tickets.map((ticket) => ticketView(ticket, now)),
  });
};

const ticketView = (ticket: Ticket, now: Date): TicketBody => {
  const { scheduledAt, startedAt, readyAt, items, note, ...same } = ticket;
  return {
    ...same,
    items: items.map(itemView),
    note: note ?? undefined,
    scheduled: scheduledAt.toISOString(),
    startedAt: startedAt?.toISOString(),
    readyAt: readyAt.toISOString(),
    age: ageOf(ticket, now),
    late: isLate(ticket, now),
  };
};
