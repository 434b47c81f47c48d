import { bundle, createConfig } from '@redocly/openapi-core';

export type JsonObject = { [key: string]: unknown };

/**
 * The document as authored, in one piece: references into other files become references to its own components.
 * @throws an Error naming what Redocly could not resolve
 */
export const bundled = async (path: string): Promise<JsonObject> => {
  const config = await createConfig({});
  const { bundle: result, problems } = await bundle({ ref: path, config, dereference: false });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => `${path}: ${message}`).join('\n'));
  return result.parsed as JsonObject;
};
