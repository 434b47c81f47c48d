// `node tools/local/run.mjs <file.ts> [arguments]`: runs a TypeScript program, or prints in one line which Node it needs.
// An older Node would only report an unknown file extension.
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { requireNode } from '../../libs/service-kit/src/lifecycle/node-version.mjs';

requireNode();
const [, , file = '', ...args] = process.argv;
process.argv.splice(1, process.argv.length, resolve(file), ...args);
await import(pathToFileURL(process.argv[1]).href);
