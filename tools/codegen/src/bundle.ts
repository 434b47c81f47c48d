import { resolve } from 'node:path';
import { BaseResolver, bundle, createConfig, Source } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { assertTemplateExists, consumesEvents, readerFor, templatePath, withDeadLetters } from './dead-letters.ts';
import { contractPath } from './paths.ts';

export type JsonObject = { [key: string]: unknown };

/**
 * A service's document in one piece: references into other files become references to its own components. With the
 * dead-letter operations, if the service receives events.
 * @throws an Error naming what Redocly could not resolve
 */
export const bundled = async (root: string, service: string): Promise<JsonObject> => {
  const config = await createConfig({});
  const path = resolve(root, contractPath(service));
  const externalRefResolver = new ContractResolver(root, service);
  const { bundle: result, problems } = await bundle({ ref: path, config, externalRefResolver, dereference: false });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => `${path}: ${message}`).join('\n'));
  return result.parsed as JsonObject;
};

/** Gives Redocly the contract of a service that receives events together with its dead-letter operations. */
class ContractResolver extends BaseResolver {
  readonly #root: string;
  readonly #service: string;

  constructor(root: string, service: string) {
    super();
    this.#root = root;
    this.#service = service;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const read = readerFor(this.#root, this.#service);
    const template = resolve(this.#root, templatePath);
    if (path === template) return new Source(path, read(path));
    const source = await super.loadExternalRef(path);
    if (path !== resolve(this.#root, contractPath(this.#service))) return source;
    if (!consumesEvents(this.#root, this.#service)) return source;
    assertTemplateExists(this.#root);
    const document = withDeadLetters(parse(source.body) as JsonObject, parse(read(template)) as JsonObject);
    return new Source(path, JSON.stringify(document));
  }
}
