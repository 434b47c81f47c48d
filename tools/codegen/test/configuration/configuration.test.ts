import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationFiles } from '../../src/configuration/configuration-files.ts';
import { configurationTable } from '../../src/configuration/configuration-table.ts';
import { settingsOf, type SettingSchema } from '../../src/configuration/setting.ts';

const settings = (app: string, properties: Record<string, SettingSchema>, required: string[] = []) =>
  settingsOf(app, { properties, required }, '');

describe('a setting', () => {
  const description = 'What it means.';
  test.each([
    { schema: { type: 'string' }, type: 'text', fallback: 'none' },
    { schema: { type: 'string', default: '' }, type: 'text', fallback: 'empty' },
    { schema: { type: 'string', pattern: '^[a-z]+://.*$' }, type: 'URL', fallback: 'none' },
    { schema: { enum: ['info', 'warn'], default: 'info' }, type: 'one of `info`, `warn`', fallback: '`info`' },
    { schema: { type: 'integer', minimum: 0, maximum: 65_535 }, type: 'integer, 0 to 65,535', fallback: 'none' },
    { schema: { type: 'integer', minimum: 1 }, type: 'integer, 1 to …', fallback: 'none' },
    { schema: { type: 'boolean', default: false }, type: 'boolean', fallback: '`false`' },
  ])('$schema is "$type", default $fallback', ({ schema, type, fallback }) => {
    expect(settings('orders', { X: { ...schema, description } })).toEqual([
      { app: 'orders', name: 'X', type, fallback, meaning: description },
    ]);
  });

  test('is required without a default', () => {
    expect(settings('orders', { X: { type: 'string', description } }, ['X'])).toMatchObject([{ fallback: 'required' }]);
  });

  test('for the URL of a service needs no description', () => {
    expect(settings('orders', { CAFES_URL: { type: 'string' } })).toMatchObject([
      { meaning: 'The URL of the cafes service.' },
    ]);
  });

  test('without a description is an error with file, line and name', () => {
    const text = 'export const configSchema = Type.Object({\n  SWEEP_MS: Type.Integer(),\n});\n';
    expect(() => settingsOf('orders', { properties: { SWEEP_MS: { type: 'integer' } } }, text)).toThrow(
      'apps/orders/src/config.ts:2: the setting SWEEP_MS has no description',
    );
  });
});

describe('the table', () => {
  const port = (app: string, value: number) =>
    settings(app, { PORT: { type: 'integer', default: value, description: 'The port.' } });
  const rows = (table: string) => table.split('\n').slice(2);

  test('has one row for a setting that several apps share, with each default', () => {
    const apps = ['cafes', 'kitchen', 'orders'];
    const table = configurationTable([...port('cafes', 2), ...port('kitchen', 1), ...port('orders', 1)], apps);
    expect(rows(table)).toEqual(['| `PORT` | integer | `1`, `2` (cafes) | The port. | all |']);
  });

  test('names the apps without the setting, or those with it', () => {
    const apps = ['a', 'b', 'c', 'd'];
    const table = (own: string[]) =>
      rows(
        configurationTable(
          own.flatMap((app) => port(app, 1)),
          apps,
        ),
      )[0];
    expect(table(['a', 'b', 'c'])).toBe('| `PORT` | integer | `1` | The port. | all but d |');
    expect(table(['a', 'b'])).toBe('| `PORT` | integer | `1` | The port. | a, b |');
  });

  test('sorts by name, and has a row for each meaning of one name', () => {
    const b = settings('a', { B: { type: 'string', description: 'One.' } });
    const a = settings('a', { A: { type: 'string', description: 'Two.' } });
    const other = settings('b', { B: { type: 'string', description: 'Three.' } });
    expect(rows(configurationTable([...b, ...a, ...other], ['a', 'b'])).map((row) => row.split(' | ')[3])).toEqual([
      'Two.',
      'One.',
      'Three.',
    ]);
  });
});

test('the page is made from the config.ts of every app, and is not made without one', async () => {
  const root = mkdtempSync(join(tmpdir(), 'configuration-'));
  expect(await configurationFiles(root)).toEqual(new Map());
  mkdirSync(join(root, 'apps/tea/src'), { recursive: true });
  const schema = {
    properties: { POTS: { type: 'integer', description: 'How many pots there are.' } },
    required: ['POTS'],
  };
  writeFileSync(join(root, 'apps/tea/src/config.ts'), `export const configSchema = ${JSON.stringify(schema)};\n`);
  const page = (await configurationFiles(root)).get('docs/configuration.md');
  expect(page).toMatch(/\| `POTS` *\| integer *\| required *\| How many pots there are\. *\| all *\|/);
  rmSync(root, { recursive: true });
});
