// Reads `[{ path, code, typed }]` as JSON and writes the messages about each. A process of its own, because the native
// resolver of the import plugin does not load in Jest's modules.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const fixtureProject = 'tools/lint/test/fixtures/tsconfig.json';
const create = (override) =>
  new ESLint({ overrideConfigFile: 'tools/lint/src/config.mjs', overrideConfig: [override], ignore: false });

const typed = create({
  files: ['tools/lint/test/fixtures/*.ts'],
  // With CI=true the parser would read the file from the disk, which is not the snippet.
  languageOptions: { parserOptions: { project: fixtureProject, disallowAutomaticSingleRunInference: true } },
});
const needTypes = ['await-thenable', 'no-floating-promises', 'no-misused-promises', 'switch-exhaustiveness-check'];
const untyped = create({
  languageOptions: { parserOptions: { project: null } },
  rules: Object.fromEntries(needTypes.map((name) => [`@typescript-eslint/${name}`, 'off'])),
});

const results = [];
for (const { path, code, typed: isTyped } of JSON.parse(await text(process.stdin))) {
  const [result] = await (isTyped ? typed : untyped).lintText(code, { filePath: path });
  results.push(
    (result?.messages ?? []).map(({ ruleId, message, line }) => ({ rule: ruleId ?? 'fatal', message, line })),
  );
}
process.stdout.write(JSON.stringify(results));
