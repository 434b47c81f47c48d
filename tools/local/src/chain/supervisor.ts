export type End = { readonly message: string; readonly exitCode: number };

/** Decides when the chain ends: on a signal, when the parent process exits, or when a process exits repeatedly. */
export type Supervisor = {
  readonly ended: Promise<End>;
  giveUp(message: string): void;
  /** False after three exits within 30 seconds. */
  canRestart(name: string): boolean;
};

const maxExits = 3;
const exitWindowMs = 30_000;
const signalEchoMs = 500;

export const createSupervisor = (): Supervisor => {
  const exits = new Map<string, number[]>();
  let decide: (end: End) => void = () => undefined;
  let signalledAt: number | undefined;
  const over = new Promise<End>((resolve) => (decide = resolve));
  const onSignal = (): void => {
    const now = performance.now();
    // A second Ctrl-C exits at once; child processes exit with their parent. An echo of the first signal is ignored.
    if (signalledAt !== undefined && now - signalledAt > signalEchoMs) process.exit(1);
    signalledAt ??= now;
    decide({ message: 'Stopping …', exitCode: 0 });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', onSignal);
  process.channel?.unref();
  return {
    ended: over,
    giveUp: (words) => decide({ message: `${words} Stopping everything …`, exitCode: 1 }),
    canRestart: (name) => {
      const recent = (exits.get(name) ?? []).filter((at) => Date.now() - at < exitWindowMs);
      exits.set(name, [...recent, Date.now()]);
      return recent.length + 1 < maxExits;
    },
  };
};
