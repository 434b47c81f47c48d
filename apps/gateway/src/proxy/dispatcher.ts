import { Agent, type Dispatcher } from 'undici';
import { currentContext } from '@coffeemesh/kernel';
import { UPSTREAM_CONNECT_TIMEOUT_MS, UPSTREAM_KEEP_ALIVE_MS, UPSTREAM_MAX_CONNECTIONS } from '../policy.ts';

/** The connections to all upstreams: one keep-alive pool for each. */
export type UpstreamDispatcher = Pick<Dispatcher, 'request'> & { close(): Promise<void> };

/**
 * An undici agent that aborts a request when its caller disconnects. reply-from has no signal parameter, so the signal
 * comes from the work context.
 */
export const createDispatcher = (): UpstreamDispatcher => {
  const agent = new Agent({
    connections: UPSTREAM_MAX_CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: UPSTREAM_KEEP_ALIVE_MS,
    connect: { timeout: UPSTREAM_CONNECT_TIMEOUT_MS },
  });
  const withSignal = <Options extends object>(options: Options) => ({ ...options, signal: currentContext()?.signal });
  const request = ((options: Dispatcher.RequestOptions, callback?: (...args: never[]) => void) =>
    callback === undefined
      ? agent.request(withSignal(options) as never)
      : agent.request(withSignal(options) as never, callback as never)) as Dispatcher['request'];
  return { request, close: () => agent.close() };
};
