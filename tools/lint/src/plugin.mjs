import { allowedImports } from './rules/allowed-imports.mjs';
import { fileName } from './rules/file-name.mjs';

/** Rules of this repository that no published plugin has. */
export const coffeemesh = { rules: { 'allowed-imports': allowedImports, 'file-name': fileName } };
