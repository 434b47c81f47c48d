import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A program under test, and what it has printed so far. */
export type Program = {
  readonly pid: number;
  output(): string;
  /** Resolves when the text has been printed. @throws Error when the program ends before */
  says(text: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  kill(): Promise<void>;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
};

export const startProgram = (command: readonly string[], env: Readonly<Record<string, string>> = {}): Program => {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exit = once(child, 'close');
  let over = false;
  void exit.then(() => (over = true));
  return {
    pid: child.pid ?? 0,
    output: () => printed,
    says: async (text) => {
      await until(() => {
        if (over && !printed.includes(text)) throw new Error(`It ended without saying "${text}":\n${printed}`);
        return printed.includes(text);
      }, 60_000);
    },
    signal: (signal) => void child.kill(signal),
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    ended: async () => {
      await exit;
      return child.exitCode;
    },
  };
};

/** A script of test/scripts/. */
export const startScript = (name: string, args: readonly string[]): Program =>
  startProgram([
    process.execPath,
    '--no-warnings',
    fileURLToPath(new URL(`scripts/${name}`, import.meta.url)),
    ...args,
  ]);

export const until = async (condition: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> => {
  for (const deadline = Date.now() + timeoutMs; !(await condition()); await delay(25)) {
    if (Date.now() > deadline) throw new Error(`Not within ${timeoutMs} ms: ${condition.toString()}`);
  }
};
