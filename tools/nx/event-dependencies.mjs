/** The files of other contracts that a service's events depend on, read from its events.yaml. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The files that a YAML file refers to, relative to the workspace. */
const referencesIn = (workspaceRoot, path) => {
  const text = readFileSync(join(workspaceRoot, path), 'utf8');
  const files = [...text.matchAll(/\$ref:\s*['"]?([^#'"\s]+)/g)].map(([, file]) =>
    normalize(join(dirname(path), file)),
  );
  return [...new Set(files)].filter((file) => existsSync(join(workspaceRoot, file)));
};

/** A file, and the schemas that it refers to. References to events of other services are not followed. */
const withSchemas = (workspaceRoot, path, found = new Set()) => {
  if (found.has(path)) return found;
  found.add(path);
  for (const file of referencesIn(workspaceRoot, path)) {
    if (!file.endsWith('/events.yaml')) withSchemas(workspaceRoot, file, found);
  }
  return found;
};

/**
 * The events.yaml of every service whose events `service` receives, and the schemas of these events, sorted. Files in
 * openapi/shared are excluded, because the service's own contract depends on them already.
 */
export const consumedContracts = (workspaceRoot, service) => {
  const own = `openapi/${service}/events.yaml`;
  if (!existsSync(join(workspaceRoot, own))) return [];
  const published = referencesIn(workspaceRoot, own).filter((file) => file.endsWith('/events.yaml') && file !== own);
  const files = published.flatMap((file) => [...withSchemas(workspaceRoot, file)]);
  return [...new Set(files)].filter((file) => !file.startsWith('openapi/shared/')).sort();
};
