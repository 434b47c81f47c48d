import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A server other than Postgres, for tests. It can be killed and started again at the same address with the same data. */
export type ServerProcess = {
  readonly url: string;
  /** The id of its process group. */
  pid(): number | undefined;
  /** Resolves when the server is ready. @throws Error with the end of its log if it does not start */
  start(): Promise<void>;
  /** Sends SIGKILL to the whole process group. */
  kill(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  readonly name: string;
  readonly url: string;
  readonly folder: string;
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isReady: () => Promise<boolean>;
};

const readyTimeoutMs = 60_000;

/** Runs the server in its own process group. A subshell kills the group when the pipe to this process breaks. */
const EXIT_WITH_PARENT =
  'exec 3<&0; ( ( read -r _ <&3; kill -KILL -$$ 2>/dev/null ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

export const createServerProcess = ({ name, url, folder, command, env, isReady }: ServerOptions): ServerProcess => {
  let child: ChildProcess | undefined;
  let logTail = '';

  const start = async (): Promise<void> => {
    logTail = '';
    const stdio = ['pipe', 'pipe', 'pipe'] as const;
    const launched = spawn('/bin/sh', ['-c', EXIT_WITH_PARENT, name, ...command], {
      env,
      detached: true,
      stdio: [...stdio],
    });
    child = launched;
    for (const stream of [launched.stdout, launched.stderr])
      stream?.on('data', (chunk: Buffer) => (logTail = (logTail + chunk.toString()).slice(-2_000)));
    launched.stdin?.on('error', () => undefined);
    for (const deadline = Date.now() + readyTimeoutMs; !(await isReady()); await delay(50)) {
      if (Date.now() < deadline && !hasEnded(launched)) continue;
      await kill();
      throw new Error(`${name} did not start:\n${logTail}`);
    }
  };

  const kill = async (): Promise<void> => {
    if (child?.pid === undefined || hasEnded(child)) return;
    const exited = once(child, 'close');
    process.kill(-child.pid, 'SIGKILL');
    await exited;
  };

  return {
    url,
    pid: () => child?.pid,
    start,
    kill,
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
