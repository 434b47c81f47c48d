import { handlerFileName, kebabCase, type ContractOperation } from '@coffeemesh/codegen';

/** The paths of an operation's handler and of its test, below the app. */
export const handlerPath = (operationId: string): string => `src/handlers/${handlerFileName(operationId)}`;
export const handlerTestPath = (operationId: string): string => `test/operations/${kebabCase(operationId)}.test.ts`;

/**
 * A handler that compiles, and responds with 501.
 * @param guard the function of `domain/access.ts` that it calls first
 */
export const handlerFile = ({ id, method, path, summary }: ContractOperation, guard?: string): string => `
import { NotImplemented } from '@coffeemesh/kernel';
${guard === undefined ? '' : `import { ${guard} } from '../domain/access.ts';\n`}import type { Handler } from '../generated/api/handlers.ts';

/** ${summary ?? `${method} ${path}`}. To be written. */
export const ${id}: Handler<'${id}'> = async (${guard === undefined ? '' : '{ caller }'}) => {
${guard === undefined ? '' : `  ${guard}(caller);\n`}  throw NotImplemented('${id} is still to be written.');
};
`;
