/** Marks an error that was made on purpose, so that a log does not mislead. */
const onPurpose = '(a fault on purpose)';

/** As a connection that is refused. */
export const refusal = (): Error =>
  Object.assign(new Error(`connect ECONNREFUSED ${onPurpose}`), { code: 'ECONNREFUSED' });

/** As a connection that breaks before the answer has come. */
export const lostAnswer = (): Error =>
  Object.assign(new Error(`Connection terminated unexpectedly ${onPurpose}`), { code: 'ECONNRESET' });
