import { format } from 'prettier';
import type { Code } from './emit/code.ts';

/** Contents by path, relative to the workspace. */
export type GeneratedFiles = Map<string, string>;

/** As `.prettierrc.json` has it: generated code reads like the rest. */
const style = { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' } as const;

/** A TypeScript module, formatted, that says where it comes from. */
export const generatedModule = async (source: string, code: Code): Promise<string> =>
  format(`// Generated from ${source}; do not edit. \`npm run codegen\`\n${code}`, style);
