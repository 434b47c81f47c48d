// Generated from tools/codegen/runtime/undici.ts; do not edit. `npm run codegen`
import type { Transport } from './transport.js';
export type UndiciOptions = {
  /** Maximum connections to one origin. */
  readonly connections?: number;
  /** Milliseconds until an idle connection is closed. */
  readonly keepAliveMs?: number;
};
export type UndiciTransport = Transport & {
  /** Waits for requests in flight, then closes the connections. */
  close(): Promise<void>;
};
/** Over undici's pools of keep-alive connections, one pool per origin. Several times as fast as fetch; for services. */
export declare const undiciTransport: ({ connections, keepAliveMs }?: UndiciOptions) => UndiciTransport;
