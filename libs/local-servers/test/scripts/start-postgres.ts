import { removeData } from '../../src/postgres/data-location.ts';
import { startPostgres } from '../../src/postgres/server.ts';

/** Starts Postgres. With "reset" as third argument, it removes the data first. */
const [dataDir = '', port, reset] = process.argv.slice(2);
if (reset === 'reset') removeData(dataDir);
try {
  const { pid, url } = await startPostgres({ dataDir, port: Number(port), settings: { fsync: 'off' } });
  console.log(`ready ${pid} ${url()}`);
  setInterval(() => undefined, 1_000);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
