import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from './events.ts';

/** A process of test/processes/, told what to do by its environment; it says line by line what it has done. */
export type Child = {
  lines(): readonly string[];
  /** Resolves when `count` lines begin with the word. */
  saysTimes(word: string, count: number): Promise<void>;
  /** SIGKILL: no goodbyes. */
  kill(): Promise<void>;
};

export const startChild = (file: string, env: Readonly<Record<string, string>>): Child => {
  const path = fileURLToPath(new URL(`./processes/${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', path], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines = (): string[] => said.split('\n').slice(0, -1);
  return {
    lines,
    saysTimes: async (word, count) => {
      await until(() => {
        if (child.exitCode !== null) throw new Error(`${file} ended by itself: ${errors}`);
        return lines().filter((line) => line.startsWith(word)).length >= count;
      }, 20_000);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
