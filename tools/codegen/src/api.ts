import { ContractFiles } from './contract-files.ts';
import { documentModule } from './emit/document.ts';
import { handlersModule } from './emit/handlers.ts';
import { operationsModule } from './emit/operations.ts';
import { routesModule } from './emit/routes.ts';
import { schemasModule } from './emit/schemas.ts';
import { generatedModule, type GeneratedFiles } from './generated-files.ts';
import { createContext } from './openapi/context.ts';
import type { Contract } from './openapi/contract.ts';
import { document } from './openapi/document.ts';
import type { SchemaTable } from './schema-table.ts';

/** One OpenAPI document as codegen reads it. */
export type ReadContract = { readonly contract: Contract; readonly schemas: SchemaTable };

/** @throws ContractErrors naming every unknown construct */
export const readContract = (root: string, service: string): ReadContract => {
  const context = createContext(new ContractFiles(root));
  const place = context.files.open(contractPath(service));
  return { contract: document(service, place, context), schemas: context.schemas };
};

export const contractPath = (service: string): string => `openapi/${service}/oas.yaml`;

/** Everything under `apps/<service>/src/generated/api`. */
export const apiFiles = async (root: string, service: string): Promise<GeneratedFiles> => {
  const { contract, schemas } = readContract(root, service);
  const source = contractPath(service);
  const folder = `apps/${service}/src/generated/api`;
  const modules = {
    'schemas.ts': schemasModule(schemas.all),
    'operations.ts': operationsModule(contract),
    'handlers.ts': handlersModule(contract),
    'routes.ts': routesModule(contract),
    'document.ts': documentModule(),
  };
  const files: GeneratedFiles = new Map();
  for (const [name, code] of Object.entries(modules))
    files.set(`${folder}/${name}`, await generatedModule(source, code));
  return files;
};
