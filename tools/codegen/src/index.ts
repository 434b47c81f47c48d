export { readContract, type ReadContract } from './api.ts';
export { ContractFault, ContractFaults } from './contract-fault.ts';
export { generateDocuments } from './documents.ts';
export { readEvents, type ReadEvents } from './events.ts';
export type { Contract, ContractOperation } from './openapi/contract.ts';
export { run, type Output } from './run.ts';
export { servicesIn, workspaceRoot } from './workspace.ts';
