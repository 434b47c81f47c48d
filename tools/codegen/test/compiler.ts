import { resolve } from 'node:path';
import ts from 'typescript';

/** A folder that does not exist; below this project, so that packages resolve from it. */
const folder = resolve(import.meta.dirname, 'in-memory');

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

const known = new Map<string, ts.SourceFile | undefined>();

/** The compiler's errors in modules that exist only in memory: `generated/handlers.ts:3: TS2307 …`. */
export const diagnosticsOf = (modules: Readonly<Record<string, string>>): string[] => {
  const texts = new Map(Object.entries(modules).map(([path, text]) => [resolve(folder, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.directoryExists = (path) => path.startsWith(folder) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
    if (!known.has(path)) known.set(path, getSourceFile(path, ...rest));
    return known.get(path);
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(roots, options, host);
  const own = roots.flatMap((path) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return own.map(({ file, start, code, messageText }) => {
    const line = file!.getLineAndCharacterOfPosition(start!).line + 1;
    return `${file!.fileName.slice(folder.length + 1)}:${line}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
};
