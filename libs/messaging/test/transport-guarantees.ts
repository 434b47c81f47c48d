import { setTimeout as delay } from 'node:timers/promises';
import { until } from '@coffeemesh/testing';
import { type CloudEvent, type Subscription, type Transport } from '../src/index.ts';
import { startChildProcess } from './child-process.ts';
import { eventOf, numberOf } from './events.ts';

/** A transport under test. */
export type TransportUnderTest = {
  /** Connects, as another process would. */
  open(): Transport;
  /** The environment of test/processes/*.ts: how a child process connects. */
  readonly env: Readonly<Record<string, string>>;
  /** Breaks every connection of clients; the server keeps running. */
  breakConnections(): Promise<void>;
};

/** The guarantees of `Transport` as tests, the same for every transport. */
export const describeTransport = (name: string, transportUnderTest: () => TransportUnderTest): void => {
  describe(`${name} guarantees what a transport promises`, () => {
    const open: Transport[] = [];
    const subscriptions: Subscription[] = [];
    let count = 0;
    /** A consumer name that no other test uses. */
    const newConsumer = (): string => `consumer${process.pid}_${(count += 1)}`;
    const connect = (): Transport => {
      const transport = transportUnderTest().open();
      open.push(transport);
      return transport;
    };
    const subscribe = async (...args: Parameters<Transport['subscribe']>): Promise<Subscription> => {
      const subscription = connect().subscribe(...args);
      subscriptions.push(subscription);
      await subscription.start();
      return subscription;
    };
    const send = (consumer: string, events: readonly CloudEvent[]): Promise<void> =>
      connect().send(events.map((event) => ({ consumer, event })));

    afterEach(async () => {
      await Promise.all(subscriptions.splice(0).map((subscription) => subscription.stop()));
      await Promise.all(open.splice(0).map((transport) => transport.close()));
    });

    it('stores events for a consumer that has never run', async () => {
      const consumer = newConsumer();
      const sent = [eventOf('a', 1), eventOf('b', 1), eventOf('a', 2)];
      await send(consumer, sent);
      const outside = connect();
      expect(await outside.backlog(consumer)).toBe(3);
      const got: CloudEvent[] = [];
      await subscribe(consumer, async (event) => (got.push(event), 'done'));
      await until(() => got.length === 3);
      await until(async () => (await outside.backlog(consumer)) === 0);
      expect(got.toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(sent);
    });

    it('delivers to each consumer its own copy, once', async () => {
      const [one, other] = [newConsumer(), newConsumer()];
      const event = eventOf('a', 1);
      await connect().send([one, other].map((consumer) => ({ consumer, event })));
      const got: string[] = [];
      await subscribe(one, async ({ id }) => (got.push(`one ${id}`), 'done'));
      await subscribe(other, async ({ id }) => (got.push(`other ${id}`), 'done'));
      await until(() => got.length === 2);
      await delay(200);
      expect(got.toSorted()).toEqual([`one ${event.id}`, `other ${event.id}`]);
    });

    it('preserves the order of each subject over competing subscriptions, and processes subjects concurrently', async () => {
      const consumer = newConsumer();
      const subjects = Array.from({ length: 30 }, (_, i) => `subject-${i}`);
      const got = new Map<string, number[]>();
      const inProgress = new Set<string>();
      let maxConcurrent = 0;
      const handle = async (event: CloudEvent): Promise<'done'> => {
        expect(inProgress.has(event.subject)).toBe(false);
        inProgress.add(event.subject);
        maxConcurrent = Math.max(maxConcurrent, inProgress.size);
        await delay(Math.random() * 4);
        got.set(event.subject, [...(got.get(event.subject) ?? []), numberOf(event)]);
        inProgress.delete(event.subject);
        return 'done';
      };
      for (let i = 0; i < 3; i += 1) await subscribe(consumer, handle, { concurrency: 8 });
      for (let number = 1; number <= 20; number += 4) {
        const numbers = [number, number + 1, number + 2, number + 3];
        await send(
          consumer,
          numbers.flatMap((n) => subjects.map((subject) => eventOf(subject, n))),
        );
      }
      await until(() => [...got.values()].flat().length >= 600, 20_000);
      await delay(100);
      const inOrder = Array.from({ length: 20 }, (_, i) => i + 1);
      expect(Object.fromEntries(got)).toEqual(Object.fromEntries(subjects.map((subject) => [subject, inOrder])));
      expect(maxConcurrent).toBeGreaterThan(4);
    });

    it('delivers a postponed event again before its successors, while other subjects proceed', async () => {
      const consumer = newConsumer();
      const got: string[] = [];
      let tries = 0;
      await subscribe(consumer, async (event) => {
        got.push(`${event.subject}${numberOf(event)}`);
        const first = event.subject === 'slow' && numberOf(event) === 1;
        return first && (tries += 1) < 3 ? { retryAfterMs: 150 } : 'done';
      });
      await send(consumer, [eventOf('slow', 1), eventOf('slow', 2), eventOf('fast', 1), eventOf('fast', 2)]);
      await until(() => got.includes('slow2'));
      expect(got.filter((one) => one.startsWith('slow'))).toEqual(['slow1', 'slow1', 'slow1', 'slow2']);
      expect(got.indexOf('fast2')).toBeLessThan(got.lastIndexOf('slow1'));
    });

    it('delivers an event again when its handler threw', async () => {
      const consumer = newConsumer();
      let tries = 0;
      await subscribe(consumer, async () => {
        if ((tries += 1) === 1) throw new Error('not now');
        return 'done';
      });
      await send(consumer, [eventOf('a', 1)]);
      await until(() => tries === 2);
    });

    it('finishes the deliveries in progress when it stops, and leaves the rest to others', async () => {
      const consumer = newConsumer();
      const done: number[] = [];
      let started = 0;
      const subscription = await subscribe(
        consumer,
        async (event) => {
          started += 1;
          await delay(200);
          done.push(numberOf(event));
          return 'done';
        },
        { concurrency: 2 },
      );
      await send(
        consumer,
        Array.from({ length: 10 }, (_, i) => eventOf(`s${i}`, i)),
      );
      await until(() => started > 0);
      await subscription.stop();
      expect(done.length).toBe(started);
      expect(done.length).toBeLessThan(10);
      await subscribe(consumer, async (event) => (done.push(numberOf(event)), 'done'));
      await until(() => done.length === 10);
      await delay(200);
      expect(done.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('shares the work with a subscription that joins later', async () => {
      const consumer = newConsumer();
      const counts = [0, 0];
      const count = (i: number) => async (): Promise<'done'> => {
        counts[i] = (counts[i] ?? 0) + 1;
        await delay(2);
        return 'done';
      };
      await subscribe(consumer, count(0));
      let joined = false;
      const sender = connect();
      for (let number = 1; counts.some((n) => n < 30); number += 1) {
        const events = Array.from({ length: 40 }, (_, i) => eventOf(`s${i}`, number));
        await sender.send(events.map((event) => ({ consumer, event })));
        await delay(50);
        if (number === 3 && !joined) joined = Boolean(await subscribe(consumer, count(1)));
      }
      expect(joined).toBe(true);
    });

    it('survives broken connections of senders and consumers', async () => {
      const consumer = newConsumer();
      const got = new Map<string, Set<number>>();
      await subscribe(consumer, async (event) => {
        got.set(event.subject, (got.get(event.subject) ?? new Set()).add(numberOf(event)));
        await delay(2);
        return 'done';
      });
      const sender = connect();
      const sendUntilConfirmed = async (event: CloudEvent): Promise<void> => {
        for (;;) {
          const sent = await sender.send([{ consumer, event }]).then(
            () => true,
            () => false,
          );
          if (sent) return;
          await delay(20);
        }
      };
      for (let number = 1; number <= 60; number += 1) {
        await sendUntilConfirmed(eventOf(`s${number % 5}`, number));
        if (number % 15 === 0) await transportUnderTest().breakConnections();
      }
      await until(() => [...got.values()].reduce((sum, numbers) => sum + numbers.size, 0) === 60, 20_000);
      // A Set iterates in the order of first insertion, so duplicates do not matter.
      for (const numbers of got.values()) expect([...numbers]).toEqual([...numbers].toSorted((a, b) => a - b));
    });

    it('delivers the events of a killed consumer to another one, in order', async () => {
      const consumer = newConsumer();
      const child = startChildProcess('slow-consumer.ts', { ...transportUnderTest().env, CONSUMER: consumer });
      await send(
        consumer,
        Array.from({ length: 20 }, (_, i) => eventOf(`s${i % 4}`, i)),
      );
      await child.waitForLines('got', 3);
      await child.kill();
      const done = child.lines().flatMap((line) => (line.startsWith('done ') ? [Number(line.slice(5))] : []));
      const got: number[] = [];
      await subscribe(consumer, async (event) => (got.push(numberOf(event)), 'done'));
      const missing = (): number[] =>
        Array.from({ length: 20 }, (_, i) => i).filter((n) => ![...done, ...got].includes(n));
      await until(() => missing().length === 0, 20_000);
      for (let s = 0; s < 4; s += 1) {
        const ofSubject = got.filter((n) => n % 4 === s);
        expect(ofSubject).toEqual(ofSubject.toSorted((a, b) => a - b));
      }
    });

    it('has stored every event whose send resolved before the sender was killed', async () => {
      const consumer = newConsumer();
      const child = startChildProcess('endless-sender.ts', { ...transportUnderTest().env, CONSUMER: consumer });
      await child.waitForLines('sent', 40);
      await child.kill();
      const confirmed = child.lines().filter((line) => line.startsWith('sent ')).length;
      const got = new Set<number>();
      await subscribe(consumer, async (event) => (got.add(numberOf(event)), 'done'));
      await until(() => got.size >= confirmed, 20_000);
      expect([...got].slice(0, confirmed)).toEqual(Array.from({ length: confirmed }, (_, i) => i + 1));
    });

    it('wakes an idle consumer within milliseconds', async () => {
      const consumer = newConsumer();
      const sender = connect();
      let arrived: () => void = () => undefined;
      await subscribe(consumer, async () => (arrived(), 'done'));
      const times: number[] = [];
      for (let number = 1; number <= 30; number += 1) {
        await delay(20);
        const arrival = new Promise<void>((resolve) => (arrived = resolve));
        const startedAt = performance.now();
        await Promise.all([sender.send([{ consumer, event: eventOf('a', number) }]), arrival]);
        times.push(performance.now() - startedAt);
      }
      const median = times.toSorted((a, b) => a - b)[15] ?? Infinity;
      // A tenth of the poll; idle machines need about 2 ms.
      expect(median).toBeLessThan(100);
    });
  });
};
