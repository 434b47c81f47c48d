import ts from 'typescript';
import { generatedModule, type GeneratedFiles } from '../generated-files.ts';
import type { Code } from '../emit/code.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  strict: true,
};

/**
 * A module as JavaScript and its declarations, so that a client runs inside and outside of the repository alike, and
 * `npm pack` has nothing to build. A module of types alone has declarations only.
 * @param path without its ending
 * @throws Error where an export has no written-out type
 */
export const compiledModule = async (path: string, source: string, code: Code): Promise<GeneratedFiles> => {
  const fileName = `${path}.ts`;
  const declarations = ts.transpileDeclaration(code, { fileName, compilerOptions: options, reportDiagnostics: true });
  const [fault] = declarations.diagnostics ?? [];
  if (fault) throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
  const { outputText } = ts.transpileModule(code, { fileName, compilerOptions: options });
  const files: GeneratedFiles = new Map();
  files.set(`${path}.d.ts`, await generatedModule(source, asJavaScript(declarations.outputText)));
  if (hasStatements(outputText)) files.set(`${path}.js`, await generatedModule(source, asJavaScript(outputText)));
  return files;
};

/** Imports of the other modules as what they become. */
const asJavaScript = (code: Code): Code =>
  code.replace(/(from '\.[^']*)\.ts'/g, "$1.js'").replace(/(from "\.[^"]*)\.ts"/g, '$1.js"');

const hasStatements = (code: string): boolean => code.replace(/export \{\s*\};?|\/\*[\s\S]*?\*\//g, '').trim() !== '';
