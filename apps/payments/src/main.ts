import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createNoticeListener } from './background/hear-notices.ts';
import { createForgottenSweeper } from './background/settle-forgotten.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';

await runService({
  name: 'payments',
  configSchema,
  open: ({ config, database, log }) => {
    const deps = createDeps(database, config);
    return { deps, background: [createNoticeListener(deps, log), createForgottenSweeper(deps, log)] };
  },
  buildApp,
});
