import { runService } from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createSoldOutSweeper } from './application/end-sold-out-marks.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';
import { eventHandlers } from './events/consumed/index.ts';

await runService({
  name: 'products',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    return { deps, background: [createSoldOutSweeper(deps, context.log)] };
  },
  buildApp,
  eventHandlers,
});
