import { pause } from '../src/index.ts';

test('a pause lasts for its time', async () => {
  const startedAt = performance.now();
  await pause(60);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(55);
});

test('an abort ends the pause, and a signal that is aborted already leaves none', async () => {
  const controller = new AbortController();
  const pausing = pause(60_000, controller.signal);
  controller.abort(new Error('stopped'));
  await expect(pausing).resolves.toBeUndefined();
  await expect(pause(60_000, controller.signal)).resolves.toBeUndefined();
});
