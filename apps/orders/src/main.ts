import { runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { configSchema } from './config.ts';
import { open } from './deps.ts';

await runService({
  name: 'orders',
  configSchema,
  start: async (config, log) => {
    const { deps, kit, background, close } = open(config, log);
    return { app: buildApp(kit, deps), background, close };
  },
});
