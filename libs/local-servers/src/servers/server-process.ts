import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** A server beside Postgres for tests, which can be killed and started again at its address, with what it had on disk. */
export type ServerProcess = {
  readonly url: string;
  /** Of its process group. */
  pid(): number | undefined;
  /** Resolves when clients are answered. @throws Error with the end of its log when it does not start */
  start(): Promise<void>;
  /** SIGKILL to all of it. */
  kill(): Promise<void>;
  /** Ends it for good, and removes its folder. */
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

/** Everything in one process group, which ends when the pipe to us breaks, however we end. */
const exitWithParentScript =
  'exec 3<&0; ( ( read -r _ <&3; kill -KILL -$$ 2>/dev/null ) >/dev/null 2>&1 & ); exec 3<&-; exec "$@" </dev/null';

export const createServerProcess = ({ name, url, folder, command, env, isReady }: ServerOptions): ServerProcess => {
  let child: ChildProcess | undefined;
  let said = '';

  const start = async (): Promise<void> => {
    said = '';
    const stdio = ['pipe', 'pipe', 'pipe'] as const;
    const launched = spawn('/bin/sh', ['-c', exitWithParentScript, name, ...command], {
      env,
      detached: true,
      stdio: [...stdio],
    });
    child = launched;
    for (const stream of [launched.stdout, launched.stderr])
      stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
    launched.stdin?.on('error', () => undefined);
    for (const deadline = Date.now() + readyTimeoutMs; !(await isReady()); await delay(50)) {
      if (Date.now() < deadline && !hasEnded(launched)) continue;
      await kill();
      throw new Error(`${name} did not start:\n${said}`);
    }
  };

  const kill = async (): Promise<void> => {
    if (child?.pid === undefined || hasEnded(child)) return;
    const gone = once(child, 'close');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
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
