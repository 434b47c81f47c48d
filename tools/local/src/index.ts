export { applications, freePorts, portsFrom } from './chain/ports.ts';
export type { PostgresProcess } from './chain/postgres-process.ts';
export type { ServiceProcess } from './chain/service-process.ts';
export { type Chain, type ChainOptions, startChain } from './chain/start-chain.ts';
export { generateClients } from './generate-clients.ts';
