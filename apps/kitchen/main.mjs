// `node apps/kitchen`: an older Node, which cannot load TypeScript, ends here with one line.
import '@coffeemesh/service-kit/require-node';

await import('./src/main.ts');
