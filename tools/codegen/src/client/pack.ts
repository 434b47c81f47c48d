/**
 * `npm pack` of a client, called by npm before and after it, in the client's folder. In the repository a client is run
 * from its source; outside it needs JavaScript and declarations. npm packs what package.json says at that moment, so it
 * says `dist` for as long as that takes.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

type Exports = Record<string, string>;

const manifest = 'package.json';
const original = 'package.json.source';

const prepare = (): void => {
  if (!existsSync(original)) copyFileSync(manifest, original);
  compile();
  const {
    scripts: _,
    exports,
    ...rest
  } = JSON.parse(readFileSync(original, 'utf8')) as { scripts?: unknown; exports: Exports };
  const published = {
    ...rest,
    exports: Object.fromEntries(Object.entries(exports).map(([name, path]) => [name, built(path)])),
  };
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
};

const restore = (): void => renameSync(original, manifest);

/** `./src/index.ts` → where its declarations and its JavaScript are. */
const built = (source: string): { types: string; default: string } => {
  const path = source.replace('./src/', './dist/').replace(/\.ts$/, '');
  return { types: `${path}.d.ts`, default: `${path}.js` };
};

const compile = (): void => {
  rmSync('dist', { recursive: true, force: true });
  const entries = ['src/index.ts', 'src/generated/undici.ts'].map((path) => resolve(path));
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    rewriteRelativeImportExtensions: true,
    strict: true,
    skipLibCheck: true,
    declaration: true,
    rootDir: resolve('src'),
    outDir: resolve('dist'),
    types: [],
  });
  const result = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...result.diagnostics];
  if (faults.length > 0) {
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: process.cwd,
      getNewLine: () => '\n',
    };
    throw new Error(ts.formatDiagnostics(faults, host));
  }
};

const command = process.argv[2];
if (command === 'prepare') prepare();
else if (command === 'restore') restore();
else throw new Error('Usage: pack.ts prepare | restore');
