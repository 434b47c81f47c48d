export { createAccess, jwksUrlOf, type Access, type AccessOptions } from './access/create-access.ts';
export { guard } from './access/guard.ts';
export {
  baseConfig,
  clientConfig,
  loadConfig,
  ownConfig,
  portSetting,
  processConfig,
  sharedConfig,
  urlSetting,
} from './config/config.ts';
export type {
  DeadLetterAction,
  HandlerResponse,
  Idempotency,
  Operation,
  Operations,
  RequestInfo,
} from './contract/operation.ts';
export { accepted, created, noContent, ok } from './contract/responses.ts';
export { routeConflicts, type RouteConflict } from './contract/route-conflicts.ts';
export { createReceiptStore, type FoundReceipt, type ReceiptStore } from './idempotency/receipt-store.ts';
export { createReceiptSweeper } from './idempotency/receipt-sweeper.ts';
export { runProcess, type RunningParts, type RunOptions } from './lifecycle/run-process.ts';
export { runService, type ServiceDefinition, type ServiceParts } from './lifecycle/run-service.ts';
export type { ServiceContext } from './lifecycle/service-context.ts';
export { createLogger } from './observability/create-logger.ts';
export type { ApiDocument } from './observability/docs.ts';
export type { Check, Checks } from './observability/health.ts';
export { problemDocument, problemMediaType, statusOf, type ProblemDocument } from './problems/problem-document.ts';
export { statusOfKind } from './problems/status-of-kind.ts';
export { translateError } from './problems/translate-error.ts';
export * from './problems/transport-problems.ts';
export { createBroadcast, type Broadcast, type MessageListener } from './redis/broadcast.ts';
export { createRedis, type RedisConnection, type RedisOptions } from './redis/create-redis.ts';
export { createService } from './service/create-service.ts';
export type { Kit, KitOptions, ServiceOptions } from './service/kit-options.ts';
export { registerOperations, registerPaths, type AnyHandler, type PathRoute } from './service/register-operations.ts';
