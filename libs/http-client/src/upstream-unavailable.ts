import type { TransportResponse } from './transport.ts';

/** An upstream responded that it is unavailable, or did not respond. The circuit breaker counts these errors. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly response: TransportResponse | undefined;

  constructor(message: string, response?: TransportResponse, cause?: unknown) {
    super(message, { cause });
    this.response = response;
  }
}
