import ts from 'typescript';
import type { Code } from '../emit/code.ts';
import { generatedModule, type GeneratedFiles } from '../generated-files.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  strict: true,
};

/**
 * A module as JavaScript and declarations: a client runs inside and outside of the repository, and `npm pack` builds
 * nothing. A module of types has declarations only.
 * @param path without its ending
 * @throws Error where an export has no written-out type
 */
export const compiledModule = async (path: string, source: string, code: Code): Promise<GeneratedFiles> => {
  const fileName = `${path}.ts`;
  const declarations = ts.transpileDeclaration(code, { fileName, compilerOptions: options, reportDiagnostics: true });
  const [error] = declarations.diagnostics ?? [];
  if (error) throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  const { outputText } = ts.transpileModule(code, { fileName, compilerOptions: options });
  const files: GeneratedFiles = new Map();
  files.set(`${path}.d.ts`, await generatedModule(source, asJavaScript(declarations.outputText)));
  if (hasStatements(outputText)) files.set(`${path}.js`, await generatedModule(source, asJavaScript(outputText)));
  return files;
};

/** Changes `.ts` imports to `.js`. */
const asJavaScript = (code: Code): Code =>
  code.replace(/(from '\.[^']*)\.ts'/g, "$1.js'").replace(/(from "\.[^"]*)\.ts"/g, '$1.js"');

const hasStatements = (code: string): boolean => code.replace(/export \{\s*\};?|\/\*[\s\S]*?\*\//g, '').trim() !== '';
