import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from './compile-cache.ts';
import { lastWordsIn } from './last-words.ts';

export type ServiceOptions = {
  readonly name: string;
  /** Its main.ts. */
  readonly entry: string;
  readonly url: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Written anew with each chain. */
  readonly logFile: string;
  /** Its output on our own standard output instead. */
  readonly verbose?: boolean;
  /** Called when the process ends though nobody asked it to. */
  readonly onDeath: (reason: string) => void;
};

/** One application of the chain as a process that can be stopped, killed and started again. */
export type ServiceProcess = {
  readonly name: string;
  readonly url: string;
  pid(): number | undefined;
  /** Resolves when it is ready. @throws Error with its last words if it ends, or is not ready in time */
  start(): Promise<void>;
  /** SIGTERM, and SIGKILL if that takes too long. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
};

const LEASH = fileURLToPath(new URL('leash.mjs', import.meta.url));
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

/** Small heaps: nine services share a laptop. */
const NODE_FLAGS = ['--no-warnings', '--max-semi-space-size=4', '--max-old-space-size=192', '--import', LEASH];

export const createServiceProcess = (options: ServiceOptions): ServiceProcess => {
  const { name, entry, url, env, logFile, verbose = false, onDeath } = options;
  let child: ChildProcess | undefined;
  let expected = false;

  const launch = (): ChildProcess => {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = verbose ? undefined : openSync(logFile, 'a');
    const output = log ?? 'inherit';
    const launched = spawn(process.execPath, [...NODE_FLAGS, entry], {
      cwd: dirname(dirname(entry)),
      env: { ...inherited(), ...env, NODE_COMPILE_CACHE: COMPILE_CACHE },
      // Its own process group: Ctrl-C is for us, and we tell the services in our order.
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    if (log !== undefined) closeSync(log);
    return launched;
  };

  const untilReady = async (launched: ChildProcess): Promise<void> => {
    for (const deadline = Date.now() + READY_WITHIN_MS; ; await delay(100)) {
      if (hasEnded(launched)) throw new Error(`${name} ended while starting.\n${lastWordsIn(logFile)}`);
      if (await isReady(url)) return;
      if (Date.now() > deadline) {
        throw new Error(`${name} was not ready within ${READY_WITHIN_MS / 1000} s.\n${lastWordsIn(logFile)}`);
      }
    }
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    expected = true;
    if (!child || hasEnded(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const inTime = await Promise.race([gone.then(() => true), delay(STOP_WITHIN_MS, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
    await gone;
  };

  return {
    name,
    url,
    pid: () => child?.pid,
    start: async () => {
      expected = false;
      const launched = launch();
      child = launched;
      let ready = false;
      launched.once('error', () => undefined);
      launched.once('exit', (code, signal) => {
        if (ready && !expected) onDeath(`${signal ?? `exit code ${code}`}\n${lastWordsIn(logFile)}`);
      });
      await untilReady(launched);
      ready = true;
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

const isReady = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** What a process needs of our own environment; settings that happen to be in it are not for the services. */
const inherited = (): Record<string, string | undefined> => {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LANG', 'SystemRoot'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
};
