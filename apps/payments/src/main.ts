import { createMessaging, createTransport } from '@coffeemesh/messaging';
import {
  createAccess,
  createAnswers,
  createAnswerSweeper,
  createDatabase,
  jwksUrlOf,
  runService,
} from '@coffeemesh/service-kit';
import { buildApp } from './app.ts';
import { createNoticeListener } from './background/hear-notices.ts';
import { createForgottenSweeper } from './background/settle-forgotten.ts';
import { configSchema } from './config.ts';
import { createDeps } from './deps.ts';

const name = 'payments';

await runService({
  name,
  configSchema,
  start: async (config, log) => {
    const database = createDatabase({ url: config.DATABASE_URL, name });
    const transport = createTransport({ url: config.TRANSPORT_URL, log });
    const answers = createAnswers(database);
    const deps = createDeps(database, config);
    const access = createAccess({ issuer: config.TOKEN_ISSUER, jwksUrl: jwksUrlOf(config.IDENTITY_URL) });
    return {
      app: buildApp({ log, access, answers, checks: { database: database.ping } }, deps),
      background: [
        createMessaging({ service: name, database, transport, deps, log }),
        createNoticeListener(deps, log),
        createForgottenSweeper(deps, log),
        createAnswerSweeper(answers, log),
      ],
      close: async () => {
        await transport.close();
        await database.close();
      },
    };
  },
});
