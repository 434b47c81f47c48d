import type { IncomingHttpHeaders } from 'node:http';

/** Headers of one connection, which are not forwarded (RFC 9110, 7.6.1). */
const hopByHop: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** `Expect` is handled here, and callers cannot set their own address. */
const notForwarded = [...hopByHop, 'expect', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

export type ForwardedRequest = {
  /** The Request-Id, and the trace context of the gateway's span. */
  requestId: string;
  traceparent: string;
  /** The caller's address, and the host and protocol of their request. */
  address: string;
  host: string;
  protocol: string;
  /** The time that the service has, in milliseconds. */
  timeoutMs: number;
  /** Whether the request has a body. */
  hasBody: boolean;
};

/** The request headers that the service gets. */
export const requestHeaders = (given: IncomingHttpHeaders, forwarding: ForwardedRequest): IncomingHttpHeaders => {
  const headers = without(given, notForwarded);
  if (!forwarding.hasBody) delete headers['content-length'];
  const callerTimeoutMs = Number(given['request-timeout-ms']);
  const timeoutMs = callerTimeoutMs > 0 ? Math.min(callerTimeoutMs, forwarding.timeoutMs) : forwarding.timeoutMs;
  return {
    ...headers,
    'request-id': forwarding.requestId,
    traceparent: forwarding.traceparent,
    'request-timeout-ms': String(Math.floor(timeoutMs)),
    forwarded: forwarded(forwarding),
  };
};

/** The response headers that the caller gets. */
export const responseHeaders = (given: IncomingHttpHeaders): IncomingHttpHeaders => without(given, hopByHop);

/** Removes the named headers, and those that `Connection` names. */
const without = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders => {
  const remaining = { ...headers };
  for (const name of names) delete remaining[name];
  for (const name of headers.connection?.toLowerCase().split(/[\s,]+/) ?? []) delete remaining[name];
  return remaining;
};

/** The `Forwarded` header (RFC 7239). An invalid `Host` is not included. */
const forwarded = ({ address, host, protocol }: ForwardedRequest): string =>
  [`for=${forwardedNode(address)}`, /^[\w.:[\]-]+$/.test(host) ? `host="${host}"` : '', `proto=${protocol}`]
    .filter((part) => part !== '')
    .join(';');

/** An IPv6 address is in brackets and quotes. */
const forwardedNode = (address: string): string => (address.includes(':') ? `"[${address}]"` : address);
