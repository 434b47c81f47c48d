import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A program under test, and its output so far. */
export type Program = {
  readonly pid: number;
  output(): string;
  /** Resolves when the program has printed the text. @throws Error if the program ends first */
  prints(text: string): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  kill(): Promise<void>;
  /** Its exit code, once it has ended. */
  ended(): Promise<number | null>;
};

/** Starts a program with only PATH, HOME and `env` as its environment. */
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
  let hasEnded = false;
  void exit.then(() => (hasEnded = true));
  return {
    pid: child.pid ?? 0,
    output: () => printed,
    prints: async (text) => {
      await until(() => {
        if (hasEnded && !printed.includes(text))
          throw new Error(`The program ended without printing "${text}":\n${printed}`);
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

/** Starts a script of test/scripts/. */
export const startScript = (name: string, args: readonly string[]): Program =>
  startProgram([
    process.execPath,
    '--no-warnings',
    fileURLToPath(new URL(`scripts/${name}`, import.meta.url)),
    ...args,
  ]);

/** Polls until the condition is true. @throws Error after `timeoutMs` */
export const until = async (condition: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> => {
  for (const deadline = Date.now() + timeoutMs; !(await condition()); await delay(25)) {
    if (Date.now() > deadline)
      throw new Error(`The condition is not true after ${timeoutMs} ms: ${condition.toString()}`);
  }
};
