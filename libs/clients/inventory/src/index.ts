export * from './generated/client.ts';
export type { Answer, CallOptions, ClientOptions } from './generated/http-client.ts';
export type * from './generated/models.ts';
export * from './generated/problem-error.ts';
export * from './generated/transport.ts';
