import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { SigningKeyPairs } from '../domain/ports.ts';
import type { StoredKey } from '../domain/signing-keys.ts';
import type { EnvelopeCipher } from './envelope-cipher.ts';

export type Ed25519KeyPairs = SigningKeyPairs & {
  /** @throws Error if the private key was encrypted under another key */
  privateKeyOf(key: StoredKey): KeyObject;
};

/** Ed25519 key pairs whose private keys are stored encrypted, bound to the id of their key. */
export const createEd25519KeyPairs = (cipher: EnvelopeCipher): Ed25519KeyPairs => {
  const decrypt = ({ id, encryptedPrivateKey }: StoredKey): string | undefined =>
    cipher.decrypt(encryptedPrivateKey, id);

  return {
    generate: (id) => {
      const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
      return { id, publicX: String(jwk.x), encryptedPrivateKey: cipher.encrypt(JSON.stringify(jwk), id) };
    },
    canDecrypt: (key) => decrypt(key) !== undefined,
    privateKeyOf: (key) => {
      const jwk = decrypt(key);
      if (jwk === undefined) throw new Error(`Signing key ${key.id} cannot be decrypted`);
      return createPrivateKey({ key: JSON.parse(jwk), format: 'jwk' });
    },
  };
};
