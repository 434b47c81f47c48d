import { kebabCase, type EventContract } from '@coffeemesh/codegen';
import { eventNameOf } from '../names.ts';
import { deadLetterTest, eventHandlerTest } from '../test-files.ts';

/** The source files and tests of a service's events, by path below the app. */
export const eventFiles = (service: string, { published, consumed }: EventContract): Record<string, string> => ({
  ...publishedFiles(service, published),
  ...consumedFiles(consumed.map(({ type }) => type)),
});

/** `events/published/`: a function for each event. Handlers and use cases import it instead of the generated builders. */
const publishedFiles = (service: string, events: EventContract['published']): Record<string, string> => {
  if (events.length === 0) return {};
  const builders = events.map(({ type, description }) => {
    const name = eventNameOf(type);
    return { builder: name.slice(0, 1).toLowerCase() + name.slice(1), description: description ?? type };
  });
  const file = `
import type { DomainEvent } from '@coffeemesh/kernel';
import { ${builders
    .map(({ builder }) => builder)
    .toSorted()
    .join(', ')} } from '../../generated/events/published.ts';

${builders
  .map(
    ({ builder, description }) => `
/** ${description.trim().replaceAll(/\s+/g, ' ')} */
export const ${builder}Event = (data: Parameters<typeof ${builder}>[0]): DomainEvent => ${builder}(data);
`,
  )
  .join('')}`;
  return { [`src/events/published/${service}-events.ts`]: file };
};

/** `events/consumed/`: a handler to write for each event, and their table. */
const consumedFiles = (types: readonly string[]): Record<string, string> => {
  if (types.length === 0) return {};
  const handlers = types
    .map((type) => ({ type, name: `on${eventNameOf(type)}`, file: kebabCase(`on${eventNameOf(type)}`) }))
    .toSorted((left, right) => (left.file < right.file ? -1 : 1));
  const table = `
import type { EventHandlers } from '../../generated/events/consumed.ts';
${handlers.map(({ name, file }) => `import { ${name} } from './${file}.ts';`).join('\n')}

export const eventHandlers: EventHandlers = {
${handlers.map(({ type, name }) => `  '${type}': ${name},`).join('\n')}
};
`;
  return {
    ...Object.fromEntries(
      handlers.flatMap(({ type, name, file }) => [
        [`src/events/consumed/${file}.ts`, eventHandlerFile(type, name)],
        [`test/events/${file}.test.ts`, eventHandlerTest(type)],
      ]),
    ),
    'src/events/consumed/index.ts': table,
    'test/dead-letters.test.ts': deadLetterTest,
  };
};

const eventHandlerFile = (type: string, name: string): string => `
import { NotImplemented } from '@coffeemesh/kernel';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** To be written. */
export const ${name}: EventHandler<'${type}'> = async () => {
  throw NotImplemented('${name} is still to be written.');
};
`;
