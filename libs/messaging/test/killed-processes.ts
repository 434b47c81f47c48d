import { setTimeout as delay } from 'node:timers/promises';
import type { TestDatabase } from '@coffeemesh/testing';
import { type Child, startChild } from './child.ts';
import { until } from './events.ts';
import { cutOff, northAndSouth } from './fixtures.ts';
import type { Bench } from './transport-guarantees.ts';

/** Outbox, transport and inbox together, over one transport, with both ends killed and everything counted. */
export const describeKilledProcesses = (name: string, benchOf: () => Pick<Bench, 'env' | 'disturb'>): void => {
  describe(`senders, relays and consumers over ${name} that are killed`, () => {
    let database: TestDatabase;
    const children: Child[] = [];
    beforeAll(async () => {
      database = await northAndSouth();
    });
    afterAll(async () => {
      await Promise.all(children.map((child) => child.kill()));
      await database.close();
    });

    const start = (file: 'north.ts' | 'south.ts' | 'relay-north.ts'): Child => {
      const urls = {
        TRANSPORT_URL: database.transportUrl,
        ...benchOf().env,
        NORTH_URL: database.urlOf('north'),
        SOUTH_URL: database.urlOf('south'),
      };
      const child = startChild(file, urls);
      children.push(child);
      return child;
    };
    const count = async (text: string): Promise<number> =>
      Number((await database.admin.query<{ n: string }>(text)).rows[0]?.n);

    it('lose nothing, do nothing twice, and keep each subject in order', async () => {
      let norths = [start('north.ts'), start('north.ts')];
      let souths = [start('south.ts'), start('south.ts'), start('south.ts')];
      await Promise.all(norths.map((north) => north.saysTimes('committed', 5)));
      for (let round = 0; round < 5; round += 1) {
        await norths[0]?.saysTimes('committed', 10);
        await delay(Math.random() * 100);
        const [north, south] = [norths.shift(), souths.shift()];
        await Promise.all([north?.kill(), south?.kill()]);
        if (round === 2) await benchOf().disturb();
        if (round === 3) await cutOff(database, 'south');
        norths = [...norths, start('north.ts')];
        souths = [...souths, start('south.ts')];
      }
      await norths[1]?.saysTimes('committed', 5);
      await Promise.all(norths.map((north) => north.kill()));
      start('relay-north.ts');

      const sent = await count('SELECT count(*) AS n FROM north.arrival');
      expect(sent).toBeGreaterThan(60);
      await until(async () => (await count('SELECT count(*) AS n FROM south.arrival')) >= sent, 30_000);
      await until(async () => (await count('SELECT count(*) AS n FROM north.outbox_event')) === 0);
      await delay(300);
      const figures = {
        arrived: await count('SELECT count(*) AS n FROM south.arrival'),
        different: await count('SELECT count(DISTINCT (subject, number)) AS n FROM south.arrival'),
        applied: await count("SELECT count(*) AS n FROM south.inbox_event WHERE outcome = 'applied'"),
        outOfOrder: await count(`SELECT count(*) AS n FROM (
        SELECT number <> row_number() OVER (PARTITION BY subject ORDER BY seq) AS wrong FROM south.arrival) a WHERE wrong`),
      };
      expect(figures).toEqual({ arrived: sent, different: sent, applied: sent, outOfOrder: 0 });
    }, 120_000);
  });
};
