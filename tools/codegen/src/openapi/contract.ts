import type { DeadLetterAction } from '../dead-letters.ts';

/** An OpenAPI document as codegen reads it. Everything that is emitted comes from here. */
export type Contract = {
  /** `orders` */
  readonly service: string;
  /** The path of the first server: `/v1`. */
  readonly prefix: string;
  readonly operations: readonly ContractOperation[];
};

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type ContractOperation = {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly at: { readonly file: string; readonly line: number };
  readonly tag: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** For a deprecated operation: the values of its response headers. */
  readonly deprecation: ContractDeprecation | undefined;
  readonly parameters: ContractParameters;
  readonly body: ContractBody | undefined;
  readonly responses: readonly ContractResponse[];
  /** `public`, or the required scopes. */
  readonly access: 'public' | readonly string[];
  /** For operations of the dead-letter template, which the service kit handles. */
  readonly deadLetter?: DeadLetterAction;
};

/** Names of schemas in the schema table, and what the headers that the kit reads mean. */
export type ContractParameters = {
  readonly params: string | undefined;
  readonly query: string | undefined;
  readonly headers: string | undefined;
  /** Whether any query parameter is required. */
  readonly queryRequired: boolean;
  readonly headersRequired: boolean;
  readonly idempotent: boolean;
  readonly conditional: boolean;
  readonly cacheable: boolean;
  /** Schemas of the headers that the kit reads, by name in lower case. */
  readonly preconditions: readonly (readonly [string, string])[];
};

/** `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
export type ContractDeprecation = { readonly deprecation: string; readonly sunset: string | undefined };

export type ContractBody = {
  readonly optional: boolean;
  /** Schema names by media type, in the order of the document. */
  readonly content: readonly ContractMediaType[];
};

export type ContractMediaType = { readonly mediaType: string; readonly schema: string };

export type ContractResponse = {
  readonly status: number;
  readonly content: ContractMediaType | undefined;
  /** In lower case. */
  readonly headers: readonly { readonly name: string; readonly required: boolean }[];
};
