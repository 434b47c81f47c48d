import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '@coffeemesh/testing';

/** A process of test/processes/. Its environment configures it; it prints a line for everything that it has done. */
export type ChildProcess = {
  lines(): readonly string[];
  /** Resolves when `count` lines begin with the word. */
  waitForLines(word: string, count: number): Promise<void>;
  /** SIGKILL: no graceful shutdown. */
  kill(): Promise<void>;
};

export const startChildProcess = (file: string, env: Readonly<Record<string, string>>): ChildProcess => {
  const path = fileURLToPath(new URL(`./processes/${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', path], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines = (): string[] => output.split('\n').slice(0, -1);
  return {
    lines,
    waitForLines: async (word, count) => {
      await until(() => {
        if (child.exitCode !== null) throw new Error(`${file} ended unexpectedly: ${errors}`);
        return lines().filter((line) => line.startsWith(word)).length >= count;
      }, 20_000);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
