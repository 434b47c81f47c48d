import type { Contract } from '../openapi/contract.ts';
import { kebabCase, type Code } from './code.ts';

/** The file of an operation's handler, below `src/handlers`: `cancelOrder` → `cancel-order.ts`. */
export const handlerFileName = (operationId: string): string => `${kebabCase(operationId)}.ts`;

/** `generated/handlers.ts`: the handler of each operation, from the file with its name. A missing file does not compile. */
export const handlerTableModule = ({ operations }: Contract): Code => {
  const ids = operations.filter(({ deadLetter }) => deadLetter === undefined).map(({ id }) => id);
  return `
import type { Handlers } from './api/handlers.ts';
${ids.map((id) => `import { ${id} } from '../handlers/${handlerFileName(id)}';`).join('\n')}

/** The handler of every operation, from \`src/handlers/<operation-id>.ts\`. */
export const handlers: Handlers = { ${ids.join(', ')} };
`;
};
