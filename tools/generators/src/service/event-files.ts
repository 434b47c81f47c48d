import { kebabCase } from '../names.ts';

/** `orders.order-ready.v1` → `onOrderReady` */
const handlerName = (type: string): string => {
  const [, event = '', version] = type.split('.');
  const words = (version === 'v1' ? event : `${event}-${version}`).split('-');
  return `on${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`;
};

/** `src/events/`: a handler to fill in for every event that is received, and their index; by path below the app. */
export const eventFiles = (types: readonly string[]): Record<string, string> => {
  if (types.length === 0) return {};
  const names = types.map((type) => ({ type, name: handlerName(type), file: `${kebabCase(handlerName(type))}.ts` }));
  const handlers = names.map(({ type, name, file }) => [
    `src/events/${file}`,
    `
import { NotImplemented } from '@coffeemesh/kernel';
import type { EventHandler } from '../generated/events/consumed.ts';

/** To be written. */
export const ${name}: EventHandler<'${type}'> = async () => {
  throw NotImplemented('${name} is still to be written.');
};
`,
  ]);
  const index = `
import type { EventHandlers } from '../generated/events/consumed.ts';
${names.map(({ name, file }) => `import { ${name} } from './${file}';`).join('\n')}

export const eventHandlers: EventHandlers = {
${names.map(({ type, name }) => `  '${type}': ${name},`).join('\n')}
};
`;
  return { ...Object.fromEntries(handlers), 'src/events/index.ts': index };
};
