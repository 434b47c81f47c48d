// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`
export * from './generated/client.js';
export type { CallOptions, ClientOptions, ClientResponse } from './generated/http-client.js';
export type * from './generated/models.js';
export * from './generated/problem-error.js';
export * from './generated/transport.js';
