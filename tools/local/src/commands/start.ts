import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeData, workspaceRoot } from '@coffeemesh/local-servers';
import { applications, portsFrom } from '../chain/ports.ts';
import { type Chain, startChain } from '../chain/start-chain.ts';
import { createSupervisor } from '../chain/supervisor.ts';
import { welcome } from '../chain/welcome.ts';

type Options = {
  port?: string;
  'postgres-port'?: string;
  data?: string;
  transport?: string;
  redis?: string;
  reset?: boolean;
  verbose?: boolean;
  root?: string;
};

const portOf = (text: string | undefined, fallback: number): number => {
  const port = Number(text ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65_500) return port;
  throw new Error(`"${text}" is not a port: use a number from 1 to 65499.`);
};

const startedAt = performance.now();
const seconds = (): string => ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
const log = (line: string): void => console.log(`[${seconds()} s] ${line}`);

/** Runs the chain until it is stopped or a process exits repeatedly. @returns the exit code */
const main = async (options: Options): Promise<number> => {
  const root = options.root ?? workspaceRoot;
  const dataDir = resolve(root, options.data ?? '.data');
  const port = portOf(options.port, 4000);
  const postgresPort = portOf(options['postgres-port'], 54_320);
  const supervisor = createSupervisor();
  const startAborted = new AbortController();
  if (options.reset) {
    // Removes only known names, because a mistyped data folder may contain other files.
    removeData(join(dataDir, 'postgres'));
    for (const name of ['logs', 'secrets.json']) rmSync(join(dataDir, name), { recursive: true, force: true });
    log('Data removed');
  }
  const fresh = !existsSync(join(dataDir, 'postgres'));
  log(fresh ? `Starting with empty data in ${dataDir}` : `Starting with the data in ${dataDir}`);
  const onUnexpectedExit = async (name: string, reason: string): Promise<void> => {
    log(`${name} exited unexpectedly: ${reason}`);
    if (name === 'Postgres' || !supervisor.canRestart(name)) return supervisor.giveUp(`${name} exits repeatedly.`);
    log(`${name} is started again`);
    const service = (await starting).services.get(name);
    await service?.start().then(
      () => log(`${name} is ready`),
      (error: Error) => onUnexpectedExit(name, error.message),
    );
  };
  const starting: Promise<Chain> = startChain({
    dataDir,
    ports: portsFrom(port, applications(root)),
    root,
    postgresPort,
    transportUrl: options.transport,
    redisUrl: options.redis,
    report: log,
    verbose: options.verbose,
    signal: startAborted.signal,
    onUnexpectedExit: (name, reason) => void onUnexpectedExit(name, reason),
  });
  const endDuringStart = await Promise.race([starting.then(() => undefined), supervisor.ended]);
  if (endDuringStart === undefined) {
    const { url } = await starting;
    console.log(welcome({ url, dataDir, postgresPort, seconds: seconds().trim() }));
  }
  const end = endDuringStart ?? (await supervisor.ended);
  log(end.message);
  startAborted.abort(new Error(end.message));
  const chain = await starting.catch(() => undefined);
  await chain?.stop();
  log('Everything is stopped');
  return end.exitCode;
};

try {
  process.exitCode = await main(JSON.parse(process.argv[2] ?? '{}') as Options);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
process.exit();
