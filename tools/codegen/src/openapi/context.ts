import { ErrorCollector } from '../contract-error.ts';
import type { ContractFiles } from '../contract-files.ts';
import type { Place } from '../place.ts';
import { SchemaTable } from '../schema-table.ts';

/** Passed to the reader of every object of a document. */
export type ReadContext = {
  readonly files: ContractFiles;
  readonly schemas: SchemaTable;
  readonly errors: ErrorCollector;
  /** Those read so far, to find duplicates. */
  readonly operationIds: Set<string>;
};

/** @param clash makes another name for a schema whose name is taken; without it, that is an error */
export const createContext = (files: ContractFiles, clash?: (name: string, place: Place) => string): ReadContext => {
  const errors = new ErrorCollector();
  return { files, errors, schemas: new SchemaTable(files, errors, clash), operationIds: new Set() };
};
