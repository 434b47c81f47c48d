/** The share by which a backoff delay varies up and down, so that processes do not retry together. */
export const BACKOFF_JITTER = 0.25;

/** The share by which a period of `every` is longer at most, so that replicas do not work at the same moment. */
export const PERIOD_JITTER = 0.1;
