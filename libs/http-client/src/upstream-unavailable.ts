import type { TransportResponse } from './transport.ts';

/** An upstream responded that it cannot, or did not respond at all; the circuit breaker counts these. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';
  readonly response: TransportResponse | undefined;

  constructor(message: string, response?: TransportResponse, cause?: unknown) {
    super(message, { cause });
    this.response = response;
  }
}
