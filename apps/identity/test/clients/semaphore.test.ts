import { setImmediate as turn } from 'node:timers/promises';

import { createSemaphore } from '../../src/clients/semaphore.ts';

/** Work that goes on until it is let go. */
const held = () => {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { work: () => gate, letGo };
};

describe('a turnstile', () => {
  it('lets so many in at a time, the others in the order of their coming', async () => {
    const turnstile = createSemaphore(2, 10);
    const seen: number[] = [];
    const gates = [held(), held(), held(), held()];
    const all = gates.map((gate, i) =>
      turnstile.run(async () => {
        seen.push(i);
        await gate.work();
      }),
    );
    await turn();
    expect(seen).toEqual([0, 1]);
    gates[1]?.letGo();
    await turn();
    expect(seen).toEqual([0, 1, 2]);
    for (const gate of gates) gate.letGo();
    await Promise.all(all);
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('turns away whom it has no room for to wait, and has room again afterwards', async () => {
    const turnstile = createSemaphore(1, 1);
    const gate = held();
    const [inside, waiting] = [turnstile.run(gate.work), turnstile.run(gate.work)];
    await expect(turnstile.run(gate.work)).rejects.toMatchObject({ slug: 'overloaded' });
    gate.letGo();
    await Promise.all([inside, waiting]);
    await expect(turnstile.run(async () => 'in')).resolves.toBe('in');
  });

  it('lets the next one in after a failure', async () => {
    const turnstile = createSemaphore(1, 1);
    await expect(turnstile.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turnstile.run(async () => 'in')).resolves.toBe('in');
  });
});
