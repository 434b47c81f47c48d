// Generated from tools/codegen/runtime/undici.ts; do not edit. `npm run codegen`
import type { Transport } from './transport.js';
export type UndiciOptions = {
  /** Connections kept to one origin. */
  readonly connections?: number;
  /** How long an idle connection is kept. */
  readonly keepAliveMs?: number;
};
export type UndiciTransport = Transport & {
  /** Waits for what is in flight, then closes the connections. */
  close(): Promise<void>;
};
/** Over undici's pools of kept-alive connections, one for each origin: for services. Several times as fast as fetch. */
export declare const undiciTransport: ({ connections, keepAliveMs }?: UndiciOptions) => UndiciTransport;
