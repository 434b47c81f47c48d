import { format } from 'prettier';
import type { Code } from './emit/code.ts';

/** Contents by path, relative to the workspace. */
export type GeneratedFiles = Map<string, string>;

/** The same as `.prettierrc.json`. */
const style = { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' } as const;

/** A formatted TypeScript module with a header that names its source. */
export const generatedModule = async (source: string, code: Code): Promise<string> =>
  format(`// Generated from ${source}; do not edit. \`npm run codegen\`\n${code}`, style);
