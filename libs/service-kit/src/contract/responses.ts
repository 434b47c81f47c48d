/** The usual responses of handlers, with the literal types that the generated outputs ask for. */

type Created<Body, Headers> = { status: 201; headers: Headers; body: Body };

/** 201 with `Location`. @param location the new resource's path within the service, such as `/products/{id}` */
export function created<Body>(location: string, body: Body): Created<Body, { location: string }>;
export function created<Body>(
  location: string,
  body: Body,
  etag: string,
): Created<Body, { location: string; etag: string }>;
export function created<Body>(location: string, body: Body, etag?: string) {
  const headers = { location: `/v1${location}`, ...(etag === undefined ? {} : { etag }) };
  return { status: 201 as const, headers, body };
}

type Ok<Body> = { status: 200; body: Body };

/** 200; with an `ETag` if the resource has a version. */
export function ok<Body>(body: Body): Ok<Body>;
export function ok<Body>(body: Body, etag: string): Ok<Body> & { headers: { etag: string } };
export function ok<Body>(body: Body, etag?: string) {
  return { status: 200 as const, ...(etag === undefined ? {} : { headers: { etag } }), body };
}

/** 202: the work is done later. */
export const accepted = <Body>(body: Body) => ({ status: 202 as const, body });

export const noContent = () => ({ status: 204 as const });
