/** Marks an error as injected, so that a log does not mislead. */
const mark = '(injected fault)';

/** Like a connection that is refused. */
export const connectionRefused = (): Error =>
  Object.assign(new Error(`connect ECONNREFUSED ${mark}`), { code: 'ECONNREFUSED' });

/** Like a connection that breaks before the response has come. */
export const responseLost = (): Error =>
  Object.assign(new Error(`Connection terminated unexpectedly ${mark}`), { code: 'ECONNRESET' });

/** Like a response that does not come in time. */
export const tooSlow = (timeoutMs: number): Error => new Error(`Slower than ${timeoutMs} ms ${mark}`);
