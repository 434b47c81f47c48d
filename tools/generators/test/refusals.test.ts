import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { operationGenerator, serviceGenerator } from '../src/index.ts';

const refusal = async (given: readonly string[], generate: (tree: Tree) => Promise<unknown>): Promise<string> => {
  const tree = createTreeWithEmptyWorkspace();
  for (const path of given) tree.write(path, '');
  const before = tree.listChanges().length;
  const message = await generate(tree).then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );
  expect(tree.listChanges()).toHaveLength(before);
  return message;
};

describe('nx g service refuses', () => {
  const contract = 'openapi/tea/oas.yaml';
  const cases = [
    { name: 'tea', given: [], want: 'There is no openapi/tea/oas.yaml: the contract comes first.' },
    {
      name: 'tea',
      given: [contract, 'apps/tea/README.md'],
      want: 'apps/tea exists already, and nothing is overwritten.',
    },
    {
      name: 'tea',
      given: [contract, 'prisma/tea/seed.sql'],
      want: 'prisma/tea exists already, and nothing is overwritten.',
    },
    { name: '../tea', given: [contract], want: 'Not a name of a service: ../tea (lower case, with hyphens)' },
  ];
  test.each(cases)('$name: $want', async ({ name, given, want }) => {
    expect(await refusal(given, (tree) => serviceGenerator(tree, { name }))).toBe(want);
  });
});

test('nx g operation refuses a service without a contract', async () => {
  const generate = (tree: Tree) => operationGenerator(tree, { service: 'tea', operationId: 'getPot' });
  expect(await refusal([], generate)).toBe('There is no openapi/tea/oas.yaml.');
});
