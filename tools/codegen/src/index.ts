export { readContract, type ReadContract } from './api.ts';
export { ContractError, ContractErrors } from './contract-error.ts';
export { kebabCase } from './emit/code.ts';
export { handlerFileName } from './emit/handler-table.ts';
export { generateDocuments } from './documents.ts';
export { readEvents, type ReadEvents } from './events.ts';
export type { Contract, ContractOperation } from './openapi/contract.ts';
export { run, type CommandOutput } from './run.ts';
export { servicesIn, workspaceRoot } from './workspace.ts';
