import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: process.cwd() });

/** The rules that one file with these lines would break. */
const rulesBrokenBy = async (filePath: string, ...lines: string[]): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId))].filter((rule) => !rule?.includes('unused'));
};

const roomRules = 'no-restricted-imports';

describe('who may import whom, as docs/architecture.md says', () => {
  it.each([
    ['domain', 'fastify'],
    ['domain', '@coffeemesh/service-kit'],
    ['domain', '@coffeemesh/inventory-client'],
    ['domain', '../generated/api/schemas.ts'],
    ['domain', '../store/order-store.ts'],
    ['domain', 'node:fs'],
    ['domain', 'pg'],
    ['handlers', '../store/order-store.ts'],
    ['handlers', '../generated/prisma/client.ts'],
    ['handlers', 'fastify'],
    ['handlers', 'pg'],
    ['store', '../handlers/create-order.ts'],
    ['events', '../handlers/create-order.ts'],
    ['events', '../store/order-store.ts'],
    ['clients', '../handlers/create-order.ts'],
    ['clients', '../store/order-store.ts'],
  ])('%s may not import %s', async (room, wanted) => {
    const broken = await rulesBrokenBy(`apps/orders/src/${room}/new-file.ts`, `export * from '${wanted}';`);
    expect(broken).toEqual([roomRules]);
  });

  it.each([
    ['domain', '@coffeemesh/kernel'],
    ['domain', './order.ts'],
    ['handlers', '../domain/order.ts'],
    ['handlers', '@coffeemesh/service-kit'],
    ['store', 'pg'],
    ['store', '../generated/prisma/client.ts'],
    ['events', '@coffeemesh/messaging'],
    ['clients', '@coffeemesh/inventory-client'],
  ])('%s may import %s', async (room, wanted) => {
    expect(await rulesBrokenBy(`apps/orders/src/${room}/new-file.ts`, `export * from '${wanted}';`)).toEqual([]);
  });

  it('an app may not import another one', async () => {
    const broken = await rulesBrokenBy(
      'apps/orders/src/handlers/new-file.ts',
      "export * from '../../../payments/src/app.ts';",
    );
    expect(broken).toEqual(['@nx/enforce-module-boundaries']);
  });

  it('the domain asks a clock for the time, and a port for chance and settings', async () => {
    const lines = ['export const now = [Date.now(), new Date(), Math.random(), process.env];'];
    expect(await rulesBrokenBy('apps/orders/src/domain/new-file.ts', ...lines)).toEqual(
      expect.arrayContaining(['no-restricted-properties', 'no-restricted-syntax', 'no-restricted-globals']),
    );
  });

  it('config.ts alone reads the environment', async () => {
    const line = 'export const port = process.env.PORT;';
    expect(await rulesBrokenBy('apps/orders/src/handlers/new-file.ts', line)).toEqual(['no-restricted-properties']);
    expect(await rulesBrokenBy('apps/orders/src/config.ts', line)).toEqual([]);
  });
});
