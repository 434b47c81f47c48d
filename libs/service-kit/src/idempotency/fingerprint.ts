import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { IdempotencyKeyRef } from '@coffeemesh/kernel';

const slowHash = promisify<string, string, number, Buffer>(scrypt);

/** What makes two requests the same: the method, the path with the query, and the body. */
export type RequestEssence = { method: string; url: string; body: unknown };

/**
 * Distinguishes a repeated request from another one under the same key. Bodies with a password are hashed slowly and with
 * a salt, so that the hash in the database does not help to guess the password.
 */
export const fingerprintOf = async (
  { method, url, body }: RequestEssence,
  id: Omit<IdempotencyKeyRef, 'fingerprint'>,
): Promise<string> => {
  const text = JSON.stringify([method, url, canonical(body)]);
  const digest = holdsSecret(body)
    ? await slowHash(text, `${id.callerId} ${id.operation} ${id.key}`, 32)
    : createHash('sha256').update(text).digest();
  return digest.toString('base64url');
};

/** Members sorted by name: clients may send them in any order. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  );
};

const holdsSecret = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.keys(body).some((name) => /password|secret/i.test(name));
