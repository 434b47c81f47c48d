import { startPostgres } from '../../src/index.ts';

const [dataDir = '', port] = process.argv.slice(2);
const { pid } = await startPostgres({ dataDir, port: Number(port), settings: { fsync: 'off' } });
console.log(`ready ${pid}`);
setInterval(() => undefined, 1_000);
