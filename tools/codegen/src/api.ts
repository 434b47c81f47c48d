import { ContractFiles } from './contract-files.ts';
import { assertTemplateExists, consumesEvents, readerFor, templatePath } from './dead-letters.ts';
import { documentModule } from './emit/document.ts';
import { handlerTableModule } from './emit/handler-table.ts';
import { handlersModule } from './emit/handlers.ts';
import { operationsModule } from './emit/operations.ts';
import { routesModule } from './emit/routes.ts';
import { schemasModule } from './emit/schemas.ts';
import { generatedModule, type GeneratedFiles } from './generated-files.ts';
import { createContext } from './openapi/context.ts';
import type { Contract } from './openapi/contract.ts';
import { document } from './openapi/document.ts';
import { contractPath } from './paths.ts';
import type { SchemaTable } from './schema-table.ts';

/** One OpenAPI document as codegen reads it. */
export type ReadContract = { readonly contract: Contract; readonly schemas: SchemaTable };

/** @throws ContractErrors naming every unknown construct */
export const readContract = (root: string, service: string): ReadContract => {
  const context = createContext(new ContractFiles(root, readerFor(root, service)));
  const place = context.files.open(contractPath(service));
  const consumes = consumesEvents(root, service);
  if (consumes) assertTemplateExists(root);
  const deadLetters = consumes ? context.files.open(templatePath) : undefined;
  return { contract: document(service, place, context, deadLetters), schemas: context.schemas };
};

/** Everything under `apps/<service>/src/generated/api`, and the table of handlers beside it. */
export const apiFiles = async (root: string, service: string): Promise<GeneratedFiles> => {
  const { contract, schemas } = readContract(root, service);
  const source = contractPath(service);
  const folder = `apps/${service}/src/generated`;
  const modules = {
    'api/schemas.ts': schemasModule(schemas.all),
    'api/operations.ts': operationsModule(contract),
    'api/handlers.ts': handlersModule(contract),
    'api/routes.ts': routesModule(contract),
    'api/document.ts': documentModule(),
    'handlers.ts': handlerTableModule(contract),
  };
  const files: GeneratedFiles = new Map();
  for (const [name, code] of Object.entries(modules))
    files.set(`${folder}/${name}`, await generatedModule(source, code));
  return files;
};
