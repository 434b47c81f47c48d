// Compiles what all services load, and keeps the result for them. Left to themselves, each of them would do it in
// starting, and write it down again in ending: nine times the same thousand files.
import { flushCompileCache } from 'node:module';
import process from 'node:process';

const shared = [
  '@coffeemesh/service-kit',
  '@coffeemesh/messaging',
  '@prisma/client/runtime/client',
  '@prisma/adapter-pg',
];
await Promise.allSettled(shared.map((name) => import(name)));
flushCompileCache();
process.exit();
