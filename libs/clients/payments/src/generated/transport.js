// Generated from tools/codegen/runtime/transport.ts; do not edit. `npm run codegen`
/** Over the Fetch API: in browsers and Node. */
export const fetchTransport =
  (fetch = globalThis.fetch) =>
  async ({ method, url, headers, body, signal }) => {
    const response = await fetch(url, { method, headers, body: body ?? null, signal: signal ?? null });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
