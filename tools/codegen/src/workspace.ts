import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of this repository. */
export const workspaceRoot = resolve(import.meta.dirname, '../../..');

/** The services that have a contract: the folders of `openapi/` with an `oas.yaml`, sorted. */
export const servicesIn = (root: string): string[] =>
  readdirSync(`${root}/openapi`)
    .filter((name) => existsSync(`${root}/openapi/${name}/oas.yaml`))
    .sort();
