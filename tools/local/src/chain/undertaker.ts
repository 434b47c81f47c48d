export type End = { readonly words: string; readonly exitCode: number };

/** Knows when it is over: a signal, the end of whoever started us, or a process that does not stay alive. */
export type Undertaker = {
  readonly over: Promise<End>;
  giveUp(words: string): void;
  /** Three deaths within half a minute are enough. */
  mayRestart(name: string): boolean;
};

const DEATHS = 3;
const WITHIN_MS = 30_000;
const ECHO_MS = 500;

export const createUndertaker = (): Undertaker => {
  const deaths = new Map<string, number[]>();
  let decide: (end: End) => void = () => undefined;
  let toldAt: number | undefined;
  const over = new Promise<End>((resolve) => (decide = resolve));
  const onSignal = (): void => {
    const now = performance.now();
    // The second Ctrl-C does not wait: what we started ends with us. The echo of the first is no second one.
    if (toldAt !== undefined && now - toldAt > ECHO_MS) process.exit(1);
    toldAt ??= now;
    decide({ words: 'Stopping …', exitCode: 0 });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', onSignal);
  process.channel?.unref();
  return {
    over,
    giveUp: (words) => decide({ words: `${words} Stopping everything …`, exitCode: 1 }),
    mayRestart: (name) => {
      const recent = (deaths.get(name) ?? []).filter((at) => Date.now() - at < WITHIN_MS);
      deaths.set(name, [...recent, Date.now()]);
      return recent.length + 1 < DEATHS;
    },
  };
};
