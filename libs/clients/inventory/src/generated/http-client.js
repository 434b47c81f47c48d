// Generated from tools/codegen/runtime/http-client.ts; do not edit. `npm run codegen`
import { ProblemError } from './problem-error.js';
import { fetchTransport } from './transport.js';
/** Converts operations to HTTP requests, and HTTP responses to typed ones. */
export class HttpClient {
  #baseUrl;
  #token;
  #transport;
  constructor({ baseUrl, token = () => undefined, fetch, transport = fetchTransport(fetch) }) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#token = token;
    this.#transport = transport;
  }
  /**
   * @returns the response, typed by the contract
   * @throws ProblemError for a status of 400 or more; errors of the transport pass through
   */
  async call(operation, input = {}) {
    const response = await this.#transport(await this.#request(operation, input));
    const { status, headers, body } = response;
    if (status >= 400) throw new ProblemError(response);
    return { status, headers, data: dataOf(headers['content-type'], body) };
  }
  async #request(operation, input) {
    const { id, method, path, mediaType } = operation;
    const hasBody = mediaType !== undefined && input.body !== undefined;
    const token = await this.#token();
    const headers = {
      accept: 'application/json, application/problem+json, */*;q=0.1',
      'content-type': hasBody ? mediaType : undefined,
      authorization: token === undefined ? undefined : `Bearer ${token}`,
      'idempotency-key': input.idempotencyKey,
      'if-match': input.ifMatch,
      'if-none-match': input.ifNoneMatch,
      ...lowerCased(input.headers),
    };
    return {
      operationId: id,
      method,
      url: this.#baseUrl + pathOf(path, input.path) + queryOf(input.query),
      headers: present(headers),
      body: hasBody ? encode(mediaType, input.body) : undefined,
      signal: input.signal,
      repeatable: method === 'GET' || input.ifMatch !== undefined || input.idempotencyKey !== undefined,
    };
  }
}
/** @throws TypeError for a value that would lead to another path */
const pathOf = (template, values = {}) =>
  template.replace(/\{([^}]+)\}/g, (_, name) => {
    const value = String(values[name] ?? '');
    if (['', '.', '..'].includes(value)) throw new TypeError(`Not a path parameter ${name}: ${JSON.stringify(value)}`);
    return encodeURIComponent(value);
  });
const queryOf = (values = {}) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const each of [value].flat()) if (each !== undefined) query.append(name, String(each));
  }
  return query.size === 0 ? '' : `?${query}`;
};
const encode = (mediaType, body) =>
  mediaType === 'application/x-www-form-urlencoded' ? queryOf(body).slice(1) : JSON.stringify(body);
const dataOf = (contentType, body) => {
  if (body === '') return undefined;
  return /^application\/([\w.-]+\+)?json/.test(contentType ?? '') ? JSON.parse(body) : body;
};
const lowerCased = (headers = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const present = (headers) => Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== undefined));
