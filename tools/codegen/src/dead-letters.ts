import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ContractError } from './contract-error.ts';
import { ContractFiles } from './contract-files.ts';
import { pascalCase } from './emit/code.ts';
import { eventsPath } from './paths.ts';

/** The operations on the events that a service could not apply. */
export type DeadLetterAction = 'list' | 'get' | 'replay' | 'discard';

/** The dead-letter operations, with `<service>` where the name of the service belongs. */
export const templatePath = 'openapi/shared/dead-letters.yaml';

/** Whether a service has dead letters: its events.yaml has a `receive` operation. */
export const consumesEvents = (root: string, service: string): boolean => {
  if (!existsSync(`${root}/${eventsPath(service)}`)) return false;
  const files = new ContractFiles(root);
  const operations = files.open(eventsPath(service)).get('operations')?.entries() ?? [];
  return operations.some(([, operation]) => files.resolve(operation).get('action')?.text() === 'receive');
};

/**
 * Reads files of a contract for one service: the template with the service's name, all others as they are. Lines keep
 * their numbers.
 */
export const readerFor =
  (root: string, service: string) =>
  (path: string): string => {
    const text = readFileSync(path, 'utf8');
    if (path !== resolve(root, templatePath)) return text;
    return text.replaceAll('<service>', service).replaceAll('<Service>', pascalCase(service));
  };

/** @throws ContractError if a service receives events and the template is missing */
export const assertTemplateExists = (root: string): void => {
  if (existsSync(`${root}/${templatePath}`)) return;
  throw new ContractError(templatePath, 1, 'there is no such file; services that receive events need it');
};

/** @throws Error for an operation of the template that does not begin with an action */
export const actionOf = (operationId: string): DeadLetterAction => {
  const [action] = /^(list|get|replay|discard)/.exec(operationId) ?? [];
  if (action === undefined) throw new Error(`${templatePath}: ${operationId} is not a dead-letter operation`);
  return action as DeadLetterAction;
};

type Document = { readonly [name: string]: unknown };
type Named = { readonly name: string };

/** A service's document with the tags, paths and security schemes of the template, after its own. */
export const withDeadLetters = (document: Document, template: Document): Document => {
  const tags = (document['tags'] ?? []) as Named[];
  const templateTags = (template['tags'] as Named[]).filter(({ name }) => !tags.some((tag) => tag.name === name));
  const components = (document['components'] ?? {}) as Document;
  const templateComponents = template['components'] as Document;
  return {
    ...document,
    tags: [...tags, ...templateTags],
    paths: { ...(document['paths'] as Document), ...references('/paths', template['paths'] as Document) },
    components: {
      ...components,
      securitySchemes: {
        ...references('/components/securitySchemes', templateComponents['securitySchemes'] as Document),
        ...(components['securitySchemes'] as Document | undefined),
      },
    },
  };
};

const references = (pointer: string, members: Document): Document =>
  Object.fromEntries(
    Object.keys(members).map((name) => {
      const token = name.replaceAll('~', '~0').replaceAll('/', '~1');
      return [name, { $ref: `../shared/dead-letters.yaml#${pointer}/${token}` }];
    }),
  );
