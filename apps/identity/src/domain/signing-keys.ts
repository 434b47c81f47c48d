import { KEY_PUBLISHED_AFTER_MS, KEY_PUBLISHED_AHEAD_MS, KEY_ROTATION_MS } from './policy.ts';

/** When a key was made, and from when it signs. It is published from the beginning. */
export type KeyTimes = { readonly createdAt: Date; readonly signsFrom: Date };

/** A signing key as it is stored. */
export type StoredKey = KeyTimes & {
  /** The `kid` of its tokens. */
  readonly id: string;
  /** `x` of the public key (RFC 8037), in base64url. */
  readonly publicX: string;
  readonly encryptedPrivateKey: string;
};

/** A public Ed25519 key as a JSON Web Key (RFC 7517, RFC 8037). */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; kid: string; x: string; alg: 'EdDSA'; use: 'sig' };

export const toPublicKey = ({ id, publicX }: StoredKey): PublicKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: id,
  x: publicX,
  alg: 'EdDSA',
  use: 'sig',
});

/** The key that signs now: of those that have begun to sign, the newest. */
export const activeSigningKey = <K extends KeyTimes>(keys: readonly K[], now: Date): K | undefined =>
  newestFirst(keys).find(({ signsFrom }) => signsFrom <= now);

/** The keys of all tokens that are valid now or will be issued soon, newest first. */
export const publishedKeys = <K extends KeyTimes>(keys: readonly K[], now: Date): K[] => {
  const sorted = newestFirst(keys);
  return sorted.filter((_, i) => {
    const successor = sorted[i - 1];
    return successor === undefined || now.getTime() < successor.signsFrom.getTime() + KEY_PUBLISHED_AFTER_MS;
  });
};

/** Whether the next key is due: there is none, or the newest is old. */
export const isRotationDue = (keys: readonly KeyTimes[], now: Date): boolean => {
  const [newest] = newestFirst(keys);
  return newest === undefined || now.getTime() - newest.createdAt.getTime() >= KEY_ROTATION_MS;
};

/** The times of the next key. If no key can sign now, it signs at once. */
export const nextKeyTimes = (usableKeys: readonly KeyTimes[], now: Date): KeyTimes => ({
  createdAt: now,
  signsFrom: activeSigningKey(usableKeys, now) === undefined ? now : new Date(now.getTime() + KEY_PUBLISHED_AHEAD_MS),
});

const newestFirst = <K extends KeyTimes>(keys: readonly K[]): K[] =>
  keys.toSorted((left, right) => right.signsFrom.getTime() - left.signsFrom.getTime());
