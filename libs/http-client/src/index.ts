export { createCircuitBreaker, type CircuitBreaker } from './circuit-breaker.ts';
export { createServiceClient, type ServiceClient, type ServiceClientOptions } from './create-service-client.ts';
export { deadlineHeader, deadlineOf, remainingMs } from './deadline.ts';
export type { SendInterceptor, SendRequest, UpstreamRequest } from './send-request.ts';
export { createTokenSource, type TokenSource, type TokenSourceOptions } from './token-source.ts';
export type { Transport, TransportRequest, TransportResponse } from './transport.ts';
export { UpstreamUnavailable } from './upstream-unavailable.ts';
