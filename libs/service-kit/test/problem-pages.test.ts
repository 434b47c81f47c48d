import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProblemKind } from '@coffeemesh/kernel';
import { statusOfKind } from '../src/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = `${root}docs/problems`;

type Declared = { slug: string; status: number; title: string; file: string };

/** `problem('slug', 'kind', 'Title')` of the domains, `transportProblem('slug', 400, 'Title')` of the kit. */
const declaration =
  /\b(?:problem|transportProblem)\(\s*'([a-z0-9-]+)',\s*(?:'([a-z-]+)'|(\d{3})),\s*(['"`])(.*?)\4,?\s*\)/g;

const declaredIn = (file: string): Declared[] =>
  [
    ...readFileSync(`${root}${file}`, 'utf8')
      .replaceAll(/^ *\*.*$/gm, '')
      .matchAll(declaration),
  ].map(([, slug = '', kind, status, , title = '']) => ({
    slug,
    status: kind === undefined ? Number(status) : statusOfKind[kind as ProblemKind],
    title: title.replaceAll("\\'", "'"),
    file,
  }));

const declared = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root }).flatMap(declaredIn);

test('declarations are found', () => {
  expect(declared.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['invalid-request', 'payload-too-large']));
});

test.each(declared)('$slug ($file) has a page of its title and status', ({ slug, title, status }) => {
  const path = `${pages}/${slug}.md`;
  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no page').toMatch(/^# [^]*\n\*\*What to do\.\*\* [^]+/);
  const [heading, , summary] = readFileSync(path, 'utf8').split('\n');
  expect(heading).toBe(`# ${title}`);
  expect(summary).toBe(`\`${slug}\` · ${status}`);
});

test('every page belongs to a problem that is declared', () => {
  const slugs = new Set(declared.map(({ slug }) => slug));
  const orphans = readdirSync(pages).filter((name) => name !== 'README.md' && !slugs.has(name.replace(/\.md$/, '')));
  expect(orphans).toEqual([]);
});

test('a slug has one meaning everywhere', () => {
  const meanings = Map.groupBy(declared, ({ slug }) => slug);
  for (const [, all] of meanings) expect(new Set(all.map(({ title, status }) => `${status} ${title}`)).size).toBe(1);
});
