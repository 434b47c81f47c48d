import { existsSync, globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import type { GeneratedFiles } from '../generated-files.ts';
import { configurationTable } from './configuration-table.ts';
import { settingsOf, type ConfigSchema } from './setting.ts';

/**
 * `docs/configuration.md`, from the `configSchema` of every app.
 * @throws ContractError naming a setting without a description
 */
export const configurationFiles = async (root: string): Promise<GeneratedFiles> => {
  const files = globSync('apps/*/src/config.ts', { cwd: root }).sort();
  if (files.length === 0) return new Map();
  const apps = files.map((file) => file.split(/[\\/]/)[1]!);
  const settings = await Promise.all(files.map((file, i) => readSettings(`${root}/${file}`, apps[i]!)));
  const text = page(configurationTable(settings.flat(), apps));
  const options = existsSync(`${root}/.prettierrc.json`)
    ? (JSON.parse(readFileSync(`${root}/.prettierrc.json`, 'utf8')) as object)
    : {};
  return new Map([['docs/configuration.md', await format(text, { ...options, parser: 'markdown' })]]);
};

const readSettings = async (file: string, app: string) => {
  const { configSchema } = (await import(pathToFileURL(file).href)) as { configSchema: ConfigSchema };
  return settingsOf(app, configSchema, readFileSync(file, 'utf8'));
};

const page = (table: string): string => `<!-- Generated from apps/*/src/config.ts; do not edit. \`npm run codegen\` -->

# Configuration

Every app reads its settings from environment variables. An empty variable counts as not set. An app with a missing or wrong
setting does not start and names the setting. \`npm start\` and \`docker-compose.yml\` set everything that is required.

Limits and durations that are not settings are constants in \`apps/<service>/src/domain/policy.ts\` (the gateway:
\`src/policy.ts\`) and in the \`policy.ts\` of a library.

${table}
`;
