import type { TransportResponse } from './transport.ts';

/** A neighbour answered that it cannot, or did not answer at all; the circuit breaker counts these. */
export class Outage extends Error {
  override readonly name = 'Outage';
  readonly response: TransportResponse | undefined;

  constructor(message: string, response?: TransportResponse, cause?: unknown) {
    super(message, { cause });
    this.response = response;
  }
}
