import { FaultList } from '../contract-fault.ts';
import type { ContractFiles } from '../contract-files.ts';
import type { Place } from '../place.ts';
import { SchemaTable } from '../schema-table.ts';

/** What reading any object of a document takes. */
export type Context = {
  readonly files: ContractFiles;
  readonly schemas: SchemaTable;
  readonly faults: FaultList;
  /** Those met so far, to find one that stands twice. */
  readonly operationIds: Set<string>;
};

/** @param clash another name for a schema whose own is taken; without it, that is a fault */
export const createContext = (files: ContractFiles, clash?: (name: string, place: Place) => string): Context => {
  const faults = new FaultList();
  return { files, faults, schemas: new SchemaTable(files, faults, clash), operationIds: new Set() };
};
