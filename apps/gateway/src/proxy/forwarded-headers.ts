import type { IncomingHttpHeaders } from 'node:http';

/** Headers that speak of one connection and not of what is carried over it (RFC 9110, 7.6.1). */
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

/** Nor is `Expect` a service's business, or what a caller says of her own address. */
const notForwarded = [...hopByHop, 'expect', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

export type ForwardedRequest = {
  /** The Request-Id and trace context of the gateway's own span. */
  requestId: string;
  traceparent: string;
  /** The caller's address, and what she asked for. */
  address: string;
  host: string;
  protocol: string;
  /** How long the service may take, in milliseconds. */
  timeoutMs: number;
  /** Whether a body is sent along. */
  hasBody: boolean;
};

/** The headers of a request as a service is to see it. */
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

/** The headers of an answer as the caller is to see it. */
export const responseHeaders = (given: IncomingHttpHeaders): IncomingHttpHeaders => without(given, hopByHop);

/** Without the named ones, and without those that `Connection` names. */
const without = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders => {
  const remaining = { ...headers };
  for (const name of names) delete remaining[name];
  for (const name of headers.connection?.toLowerCase().split(/[\s,]+/) ?? []) delete remaining[name];
  return remaining;
};

/** RFC 7239. A `Host` that is no host is left out. */
const forwarded = ({ address, host, protocol }: ForwardedRequest): string =>
  [`for=${forwardedNode(address)}`, /^[\w.:[\]-]+$/.test(host) ? `host="${host}"` : '', `proto=${protocol}`]
    .filter((part) => part !== '')
    .join(';');

/** IPv6 is in brackets and quotes. */
const forwardedNode = (address: string): string => (address.includes(':') ? `"[${address}]"` : address);
