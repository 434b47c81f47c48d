import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small repository: `prisma/north`, `prisma/south`, and `apps/` with two processes. */
export const fixtureRoot = fileURLToPath(new URL('fixtures', import.meta.url));

/** Creates a copy of the fixtures that a test can change. */
export const copyOfFixtures = (): { root: string; remove(): void } => {
  const root = mkdtempSync(join(tmpdir(), 'coffeemesh-fixtures-'));
  cpSync(fixtureRoot, root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
