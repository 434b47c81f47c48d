import { currentContext } from '@coffeemesh/kernel';
import { Agent, type Dispatcher } from 'undici';

/** The connections to all services: a pool for each, kept alive. */
export type UpstreamDispatcher = Pick<Dispatcher, 'request'> & { close(): Promise<void> };

/**
 * undici's agent, which gives up a request when the caller it is for has gone: reply-from cannot tell it, so the signal
 * comes with the context of the work.
 */
export const createDispatcher = (connections = 128): UpstreamDispatcher => {
  const agent = new Agent({ connections, pipelining: 1, keepAliveTimeout: 30_000, connect: { timeout: 1_000 } });
  const withSignal = <Options extends object>(options: Options) => ({ ...options, signal: currentContext()?.signal });
  const request = ((options: Dispatcher.RequestOptions, callback?: (...args: never[]) => void) =>
    callback === undefined
      ? agent.request(withSignal(options) as never)
      : agent.request(withSignal(options) as never, callback as never)) as Dispatcher['request'];
  return { request, close: () => agent.close() };
};
