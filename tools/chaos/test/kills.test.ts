import { executeKills, planKills, type PlannedKill } from '../src/kill/kills.ts';
import { createRandom } from '../src/random.ts';

/** A process that records what is done to it, with the progress of the workload at that moment. */
const targetNamed = (name: string, record: (line: string) => unknown) => ({
  name,
  kill: async () => void record(`kill ${name}`),
  start: async () => void record(`start ${name}`),
});

describe('executeKills', () => {
  it('waits with each kill for its share of the workload', async () => {
    const readings = [0.1, 0.2, 0.25, 0.4, 0.5, 0.7, 0.8];
    let progress = 0;
    const done: string[] = [];
    const record = (line: string) => done.push(`${line} at ${progress}`);
    const plan: PlannedKill[] = ['orders', 'payments', 'kitchen'].map((name) => ({
      targets: [targetNamed(name, record)],
      downMs: 0,
    }));
    const workload = { progress: () => (progress = readings.shift() ?? 1), shouldAbort: () => false };
    const byTarget = new Map([
      ['orders', 1],
      ['payments', 1],
      ['kitchen', 1],
    ]);
    expect(await executeKills(plan, workload, () => undefined)).toEqual({ kills: 3, byTarget });
    expect(done).toEqual([
      'kill orders at 0.25',
      'start orders at 0.25',
      'kill payments at 0.5',
      'start payments at 0.5',
      'kill kitchen at 0.8',
      'start kitchen at 0.8',
    ]);
  });

  it('ends with the workload', async () => {
    const done: string[] = [];
    const plan = [{ targets: [targetNamed('orders', (line) => done.push(line))], downMs: 0 }];
    const workload = { progress: () => 1, shouldAbort: () => true };
    expect((await executeKills(plan, workload, () => undefined)).kills).toBe(0);
    expect(done).toEqual([]);
  });
});

test('the same seed plans the same kills', () => {
  const targets = ['orders', 'payments', 'kitchen'].map((name) => targetNamed(name, () => undefined));
  const planned = (seed: number) => planKills(targets, 12, createRandom(seed));
  expect(planned(5)).toEqual(planned(5));
  expect(planned(5)).not.toEqual(planned(6));
  expect(planned(5).flatMap((kill) => kill.targets).length).toBeGreaterThanOrEqual(12);
});
