import { runService } from '@coffeemesh/service-kit';

import { buildApp } from './app.ts';
import { createSigningKeyRotation } from './application/rotate-signing-keys.ts';
import { createExpirySweeper } from './application/sweep-expired.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';

await runService({
  name: 'identity',
  configSchema,
  open: (context) => {
    const deps = createDeps(context);
    const background = [createSigningKeyRotation(deps, context.log), createExpirySweeper(deps, context.log)];
    return { deps, access: deps.access, background };
  },
  buildApp,
});
