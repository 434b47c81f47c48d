import { setTimeout as delay } from 'node:timers/promises';
import { type TestDatabase, until } from '@coffeemesh/testing';
import { type ChildProcess, startChildProcess } from './child-process.ts';
import { terminateConnections, publisherAndSubscriber } from './test-databases.ts';
import type { TransportUnderTest } from './transport-guarantees.ts';

/** Outbox, transport and inbox together, over one transport, with processes on both sides killed and every event counted. */
export const describeKilledProcesses = (
  name: string,
  transportUnderTest: () => Pick<TransportUnderTest, 'env' | 'breakConnections'>,
): void => {
  describe(`killed senders, relays and consumers over ${name}`, () => {
    let database: TestDatabase;
    const children: ChildProcess[] = [];
    beforeAll(async () => {
      database = await publisherAndSubscriber();
    });
    afterAll(async () => {
      await Promise.all(children.map((child) => child.kill()));
      await database.close();
    });

    const start = (file: 'publisher.ts' | 'subscriber.ts' | 'relay-only.ts'): ChildProcess => {
      const urls = {
        TRANSPORT_URL: database.transportUrl,
        ...transportUnderTest().env,
        PUBLISHER_URL: database.urlOf('publisher'),
        SUBSCRIBER_URL: database.urlOf('subscriber'),
      };
      const child = startChildProcess(file, urls);
      children.push(child);
      return child;
    };
    const count = async (text: string): Promise<number> =>
      Number((await database.admin.query<{ n: string }>(text)).rows[0]?.n);

    it('lose no event, apply none twice, and preserve the order of each subject', async () => {
      let publishers = [start('publisher.ts'), start('publisher.ts')];
      let subscribers = [start('subscriber.ts'), start('subscriber.ts'), start('subscriber.ts')];
      await Promise.all(publishers.map((publisher) => publisher.waitForLines('committed', 5)));
      for (let round = 0; round < 5; round += 1) {
        await publishers[0]?.waitForLines('committed', 10);
        await delay(Math.random() * 100);
        const [publisher, subscriber] = [publishers.shift(), subscribers.shift()];
        await Promise.all([publisher?.kill(), subscriber?.kill()]);
        if (round === 2) await transportUnderTest().breakConnections();
        if (round === 3) await terminateConnections(database, 'subscriber');
        publishers = [...publishers, start('publisher.ts')];
        subscribers = [...subscribers, start('subscriber.ts')];
      }
      await publishers[1]?.waitForLines('committed', 5);
      await Promise.all(publishers.map((publisher) => publisher.kill()));
      start('relay-only.ts');

      const sent = await count('SELECT count(*) AS n FROM publisher.item');
      expect(sent).toBeGreaterThan(60);
      await until(async () => (await count('SELECT count(*) AS n FROM subscriber.item')) >= sent, 30_000);
      await until(async () => (await count('SELECT count(*) AS n FROM publisher.outbox_event')) === 0);
      await delay(300);
      const figures = {
        received: await count('SELECT count(*) AS n FROM subscriber.item'),
        different: await count('SELECT count(DISTINCT (subject, number)) AS n FROM subscriber.item'),
        applied: await count("SELECT count(*) AS n FROM subscriber.inbox_event WHERE outcome = 'applied'"),
        outOfOrder: await count(`SELECT count(*) AS n FROM (
        SELECT number <> row_number() OVER (PARTITION BY subject ORDER BY seq) AS wrong FROM subscriber.item) a WHERE wrong`),
      };
      expect(figures).toEqual({ received: sent, different: sent, applied: sent, outOfOrder: 0 });
    }, 120_000);
  });
};
