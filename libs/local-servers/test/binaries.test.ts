import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyOf, postgresBinaries } from '../src/postgres/binaries.ts';
import { serverUser } from '../src/postgres/server-user.ts';

describe('a copy of the server programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coffeemesh-binaries-'));
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made where there is none, open to every user, and is used again', async () => {
    const user = serverUser();
    const native = dirname(dirname((await postgresBinaries(user)).postgres));
    const copy = copyOf(native, folder, 'copy', user);
    expect(copy).toBe(join(folder, 'copy'));
    for (const file of ['.', 'bin', 'bin/postgres', 'share/postgresql/postgres.bki'])
      // Others may read it, and enter it or run it where its owner may.
      expect([file, (lstatSync(join(folder, 'copy', file)).mode & 0o004) > 0]).toEqual([file, true]);
    expect(lstatSync(join(folder, 'copy')).mode & 0o777).toBe(0o755);
    const before = lstatSync(join(folder, 'copy')).ino;
    expect(copyOf(native, folder, 'copy', user)).toBe(copy);
    expect(lstatSync(join(folder, 'copy')).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(['copy']);
  });
});
