/** Marks an error as injected, so that a log does not mislead. */
const mark = '(injected fault)';

/** Simulates a refused connection. */
export const connectionRefused = (): Error =>
  Object.assign(new Error(`connect ECONNREFUSED ${mark}`), { code: 'ECONNREFUSED' });

/** Simulates a connection that breaks before the response arrives. */
export const responseLost = (): Error =>
  Object.assign(new Error(`Connection terminated unexpectedly ${mark}`), { code: 'ECONNRESET' });

/** Simulates a response that does not arrive in time. */
export const tooSlow = (timeoutMs: number): Error => new Error(`Slower than ${timeoutMs} ms ${mark}`);
