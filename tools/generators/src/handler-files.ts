import type { ContractOperation } from '@coffeemesh/codegen';
import { kebabCase } from './names.ts';

/** Where the handler of an operation stands, below its app: the rule to remember. */
export const handlerPath = (operationId: string): string => `src/handlers/${kebabCase(operationId)}.ts`;
export const handlerTestPath = (operationId: string): string => `test/operations/${kebabCase(operationId)}.test.ts`;

/** A handler that compiles, and says that it is still to be written. */
export const handlerFile = ({ id, method, path, summary }: ContractOperation): string => `
import { NotImplemented } from '@coffeemesh/kernel';
import type { Handler } from '../generated/api/handlers.ts';

/** ${summary ?? `${method} ${path}`}. To be written. */
export const ${id}: Handler<'${id}'> = async () => {
  throw NotImplemented('${id} is still to be written.');
};
`;

/** `handlers/index.ts` */
export const handlersIndex = (operationIds: readonly string[]): string => `
import type { Handlers } from '../generated/api/handlers.ts';
${[...operationIds].sort().map(importOf).join('\n')}

export const handlers: Handlers = {
${[...operationIds]
  .sort()
  .map((id) => `  ${id},`)
  .join('\n')}
};
`;

const importOf = (operationId: string): string => `import { ${operationId} } from './${kebabCase(operationId)}.ts';`;

/**
 * The index with one more handler.
 * @throws Error where the file is not of the form that {@link handlersIndex} has
 */
export const withHandler = (index: string, operationId: string): string => {
  const [, imports, entries] = /^([^]*?)\n\n(export const handlers: Handlers = \{\n[^]*)\};\n$/.exec(index) ?? [];
  if (imports === undefined || entries === undefined) {
    throw new Error('handlers/index.ts is not of the form that is known here: add the handler to it by hand.');
  }
  return `${imports}\n${importOf(operationId)}\n\n${entries}  ${operationId},\n};\n`;
};
