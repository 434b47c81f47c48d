/** The strong entity tag (RFC 9110, 8.8.3) of a versioned resource: version 3 is `"3"`. */
export const etagOf = ({ version }: { version: number }): string => `"${version}"`;
