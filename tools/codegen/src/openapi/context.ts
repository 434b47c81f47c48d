import type { FaultList } from '../contract-fault.ts';
import type { ContractFiles } from '../contract-files.ts';
import type { SchemaTable } from '../schema-table.ts';

/** What reading any object of a document takes. */
export type Context = {
  readonly files: ContractFiles;
  readonly schemas: SchemaTable;
  readonly faults: FaultList;
};
