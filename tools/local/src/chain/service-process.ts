import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compileCacheFolder } from './compile-cache.ts';
import { logTailOf } from './log-tail.ts';

export type ServiceOptions = {
  readonly name: string;
  /** The path of its main.ts. */
  readonly entry: string;
  readonly url: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The log file, which is removed at each start of the chain. */
  readonly logFile: string;
  /** Writes the output to standard output instead of the log file. */
  readonly verbose?: boolean;
  /** Called when the process exits unexpectedly. */
  readonly onUnexpectedExit: (reason: string) => void;
};

/** One application of the chain as a process that can be stopped, killed and started again. */
export type ServiceProcess = {
  readonly name: string;
  readonly url: string;
  pid(): number | undefined;
  /** Resolves when it is ready. @throws Error with the end of its log if it exits, or is not ready in time */
  start(): Promise<void>;
  /** SIGTERM, and SIGKILL if that takes too long. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
};

const exitWithParent = fileURLToPath(new URL('exit-with-parent.mjs', import.meta.url));
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 20_000;

/** Small heaps, because nine services share one machine. */
const nodeFlags = ['--no-warnings', '--max-semi-space-size=4', '--max-old-space-size=192', '--import', exitWithParent];

export const createServiceProcess = (options: ServiceOptions): ServiceProcess => {
  const { name, entry, url, env, logFile, verbose = false, onUnexpectedExit } = options;
  let child: ChildProcess | undefined;
  let expected = false;

  const launch = (): ChildProcess => {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = verbose ? undefined : openSync(logFile, 'a');
    const output = log ?? 'inherit';
    const launched = spawn(process.execPath, [...nodeFlags, entry], {
      cwd: dirname(dirname(entry)),
      env: { ...inherited(), ...env, NODE_COMPILE_CACHE: compileCacheFolder },
      // Its own process group: Ctrl-C reaches only the supervisor, which stops the services in order.
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    if (log !== undefined) closeSync(log);
    return launched;
  };

  const untilReady = async (launched: ChildProcess): Promise<void> => {
    for (const deadline = Date.now() + readyTimeoutMs; ; await delay(100)) {
      if (hasEnded(launched)) throw new Error(`${name} exited during its start.\n${logTailOf(logFile)}`);
      if (await isReady(url)) return;
      if (Date.now() > deadline) {
        throw new Error(`${name} was not ready within ${readyTimeoutMs / 1000} s.\n${logTailOf(logFile)}`);
      }
    }
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    expected = true;
    if (!child || hasEnded(child)) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    const inTime = await Promise.race([exited.then(() => true), delay(stopTimeoutMs, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
    await exited;
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
        if (ready && !expected) onUnexpectedExit(`${signal ?? `exit code ${code}`}\n${logTailOf(logFile)}`);
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

/** The variables that a process inherits; settings of this process are not passed on. */
const inherited = (): Record<string, string | undefined> => {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LANG', 'SystemRoot'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
};
