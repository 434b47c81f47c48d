/** Names of members that are never logged, in any case and spelling. */
const secret = /^(authorization|cookie|set-?cookie|.*password|.*secret|.*_?token|pin|api-?key)$/i;

const depthLimit = 6;

/**
 * The fields with secrets redacted at any depth; the same object if there are none, which is the usual case. Every log
 * line passes here. (pino's own `redact` copies every object for each of its wildcard paths: with names at any depth that
 * was 170 µs a line, against 3 µs.)
 */
export const redacted = (fields: Record<string, unknown>, depth = 0): Record<string, unknown> => {
  let copy: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') continue;
    const safe = secret.test(name) ? '[redacted]' : isPlain(value) && depth < depthLimit ? clean(value, depth) : value;
    if (safe === value) continue;
    copy ??= { ...fields };
    copy[name] = safe;
  }
  return copy ?? fields;
};

const clean = (value: object, depth: number): unknown => {
  if (!Array.isArray(value)) return redacted(value as Record<string, unknown>, depth + 1);
  const cleaned = value.map((item: unknown) => (isPlain(item) ? clean(item, depth + 1) : item));
  return cleaned.every((item, i) => item === value[i]) ? value : cleaned;
};

/** Errors, dates and other instances of classes are left to their serialisers. */
const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
};
