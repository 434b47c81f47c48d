import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createNotificationListener } from './application/provider-notifications.ts';
import { createPendingCallSweeper } from './application/recover-pending-calls.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';

await runService({
  name: 'payments',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    const { log } = context;
    return { deps, background: [createNotificationListener(deps, log), createPendingCallSweeper(deps, log)] };
  },
  buildApp,
});
