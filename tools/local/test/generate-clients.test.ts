import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, workspaceRoot } from '@coffeemesh/local-servers';
import { copyOfFixtures } from '@coffeemesh/local-servers/testing';
import { generateClients } from '../src/index.ts';

const generator = (output: string): string => `generator client {
  provider               = "prisma-client"
  output                 = "${output}"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  importFileExtension    = "ts"
  generatedFileExtension = "ts"
}
`;

describe('Prisma clients', () => {
  const { root, remove } = copyOfFixtures();
  const { schemaFile } = folderOf('north', root);
  const schema = readFileSync(schemaFile, 'utf8');
  beforeAll(() => symlinkSync(join(workspaceRoot, 'node_modules'), join(root, 'node_modules')));
  afterAll(remove);

  it('are generated once, and again after their schema has changed', async () => {
    writeFileSync(schemaFile, generator('../../apps/north/src/generated/prisma') + schema);
    expect(await generateClients({ root })).toEqual(['north']);
    expect(existsSync(join(root, 'apps/north/src/generated/prisma/client.ts'))).toBe(true);
    expect(await generateClients({ root })).toEqual([]);
    writeFileSync(schemaFile, `${readFileSync(schemaFile, 'utf8')}\n// another line\n`);
    expect(await generateClients({ root })).toEqual(['north']);
    expect(await generateClients({ root, force: true, services: ['north'] })).toEqual(['north']);
  });

  it('are refused if their output is another folder', async () => {
    writeFileSync(schemaFile, generator('../somewhere-else') + schema);
    await expect(generateClients({ root, force: true })).rejects.toThrow('The generator block of');
  });

  it('fail with the error in the schema', async () => {
    writeFileSync(
      schemaFile,
      `${generator('../../apps/north/src/generated/prisma')}${schema}\nmodel Broken {\n  id Strin @id\n}\n`,
    );
    await expect(generateClients({ root, force: true })).rejects.toThrow(/failed for north[^]*Strin/);
  });
});
