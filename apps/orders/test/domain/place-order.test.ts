import { Problem } from '@coffeemesh/kernel';
import { assertNotExpired, assertOpen, draftOrder, newOrder } from '../../src/domain/place-order.ts';
import { address, cafeWith, customerId, latteId, now, opening, orderWith, requestWith, testMenu } from '../builders.ts';

const problemOf = (action: () => unknown): Problem => {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
};

const facts = { cafe: cafeWith(), menu: testMenu, opening };
const closed = { ...opening, open: false, opensNextAt: new Date('2026-05-05T07:00:00.000Z') };

describe('a draft', () => {
  it('has what the customer chose, and null for what they left open', () => {
    expect(draftOrder(requestWith(), facts, now)).toMatchObject({
      fulfilment: 'pickup',
      items: [{ productId: latteId, size: 'small', quantity: 2 }],
      address: null,
      contact: null,
      scheduledAt: null,
      note: null,
    });
    const contact = { name: 'Ada', phone: '+442079460018' };
    const chosen = { fulfilment: 'delivery', address, contact, note: 'Ring twice.' } as const;
    expect(draftOrder(requestWith(chosen), facts, now)).toMatchObject(chosen);
  });

  it('is refused at an unknown cafe, with every violation', () => {
    const unknown = { cafe: undefined, menu: new Map(), opening: undefined };
    expect(problemOf(() => draftOrder(requestWith(), unknown, now)).slug).toBe('rules-broken');
  });

  it('is refused while the cafe is closed, unless it is for later', () => {
    expect(problemOf(() => draftOrder(requestWith(), { ...facts, opening: closed }, now)).slug).toBe('cafe-closed');
    const scheduledAt = new Date(now.getTime() + 3_600_000);
    expect(draftOrder(requestWith({ scheduledAt }), facts, now).scheduledAt).toBe(scheduledAt);
    // `opening` is of the time that was asked for: another rule refuses it.
    const refusal = problemOf(() => draftOrder(requestWith({ scheduledAt }), { ...facts, opening: closed }, now));
    expect(refusal.slug).toBe('rules-broken');
  });
});

describe('a closed cafe', () => {
  it('names the next opening, where it is known', () => {
    expect(() => assertOpen(opening)).not.toThrow();
    expect(problemOf(() => assertOpen(closed)).details).toEqual({
      detail: 'The cafe takes orders again at 2026-05-05T07:00:00.000Z.',
      extensions: { reopensAt: '2026-05-05T07:00:00.000Z' },
    });
    expect(problemOf(() => assertOpen({ ...closed, opensNextAt: null })).details).toEqual({});
  });
});

it('a new order is to be paid within 15 minutes, and is the first entry of its history', () => {
  const { order, entry } = newOrder(draftOrder(requestWith(), facts, now), 'an id', customerId, 'staff', now);
  expect(order).toMatchObject({
    id: 'an id',
    customerId,
    status: 'created',
    expiresAt: new Date('2026-05-04T08:30:30.000Z'),
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  expect(entry).toEqual({ action: 'create', status: 'created', version: 1, at: now, actor: 'staff', note: null });
});

it('an expired order says by when it was to be paid; a paid one never expires', () => {
  const expiresAt = new Date('2026-05-04T08:15:30.000Z');
  expect(problemOf(() => assertNotExpired(orderWith({ expiresAt }), now)).details.detail).toBe(
    'It was to be paid by 2026-05-04T08:15:30.000Z.',
  );
  expect(() => assertNotExpired(orderWith({ expiresAt: null }), now)).not.toThrow();
});
