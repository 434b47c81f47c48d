// Compiles the modules that all services load, and stores the result in the compile cache. Without it, each of the nine
// services would compile and store the same thousand files.
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
