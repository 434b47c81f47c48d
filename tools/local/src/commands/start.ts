import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portsFrom } from '../chain/ports.ts';
import { type Chain, startChain } from '../chain/start-chain.ts';
import { createUndertaker } from '../chain/undertaker.ts';
import { welcome } from '../chain/welcome.ts';
import { ROOT } from '../schema/services.ts';

type Options = { port?: string; 'postgres-port'?: string; data?: string; reset: boolean; verbose: boolean };

/** What the data folder holds of ours; a folder is not removed for a name that was mistyped. */
const OURS = ['postgres', 'postgres.log', 'logs', 'secrets.json'];

const portOf = (text: string | undefined, fallback: number): number => {
  const port = Number(text ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_500) return port;
  throw new Error(`"${text}" is no port.`);
};

const startedAt = performance.now();
const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
const say = (line: string): void => console.log(`[${seconds()} s] ${line}`);

/** Runs until it is told to stop, or cannot go on. */
const main = async (options: Options): Promise<number> => {
  const dataDir = resolve(ROOT, options.data ?? '.data');
  const port = portOf(options.port, 4000);
  const postgresPort = portOf(options['postgres-port'], 54_320);
  const undertaker = createUndertaker();
  if (options.reset) {
    for (const name of OURS) rmSync(join(dataDir, name), { recursive: true, force: true });
    say('Data removed');
  }
  const fresh = !existsSync(join(dataDir, 'postgres'));
  say(fresh ? `Starting with empty data in ${dataDir}` : `Starting with the data in ${dataDir}`);
  const restart = async (name: string): Promise<void> => {
    say(`${name} is started again`);
    await (await starting).services.get(name)?.start();
    say(`${name} is ready`);
  };
  const starting: Promise<Chain> = startChain({
    dataDir,
    ports: portsFrom(port),
    postgresPort,
    report: say,
    verbose: options.verbose,
    onDeath: (name, reason) => {
      say(`${name} ended unexpectedly: ${reason}`);
      const again = name !== 'Postgres' && undertaker.mayRestart(name);
      if (again) restart(name).catch((error: Error) => undertaker.giveUp(error.message));
      else undertaker.giveUp(`${name} does not stay alive.`);
    },
  });
  // Told to stop while starting: what is there already is stopped as soon as it is whole or has failed.
  starting.catch(() => undefined);
  const early = await Promise.race([starting.then(() => undefined), undertaker.over]);
  if (early) say(early.words);
  const chain = await starting;
  if (!early) console.log(welcome({ url: chain.url, dataDir, postgresPort, seconds: seconds().trim() }));
  const end = early ?? (await undertaker.over);
  if (!early) say(end.words);
  await chain.stop();
  say('Everything is stopped');
  return end.exitCode;
};

try {
  process.exitCode = await main(JSON.parse(process.argv[2] ?? '{}') as Options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
process.exit();
