/** The answers that handlers give most; each keeps the literal types that the generated outputs ask for. */

/** 201 with `Location`. @param location the new resource's path within the service, such as `/products/{id}` */
export const created = <Body>(location: string, body: Body, etag?: string) => ({
  status: 201 as const,
  headers: { location: `/v1${location}`, ...(etag === undefined ? {} : { etag }) },
  body,
});

/** 200; with an `ETag` where the resource has a version. */
export const ok = <Body>(body: Body, etag?: string) => ({
  status: 200 as const,
  ...(etag === undefined ? {} : { headers: { etag } }),
  body,
});

/** 202: it will be done. */
export const accepted = <Body>(body: Body) => ({ status: 202 as const, body });

export const noContent = () => ({ status: 204 as const });
