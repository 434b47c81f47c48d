import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts secrets that are stored in the database under a key that is not (AES-256-GCM). */
export type EnvelopeCipher = {
  /** @param label what the secret belongs to; decryption needs the same label */
  encrypt(plaintext: string, label: string): string;
  /** @returns undefined if the key or the label is another one, or the ciphertext was changed */
  decrypt(ciphertext: string, label: string): string | undefined;
};

/** @param key 32 bytes in base64 */
export const createEnvelopeCipher = (key: string): EnvelopeCipher => {
  const keyBytes = Buffer.from(key, 'base64');
  return {
    encrypt: (plaintext, label) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, keyBytes, iv).setAAD(Buffer.from(label));
      const encrypted = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64url');
    },
    decrypt: (ciphertext, label) => {
      const bytes = Buffer.from(ciphertext, 'base64url');
      const iv = bytes.subarray(0, ivBytes);
      const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
      const encrypted = bytes.subarray(ivBytes + tagBytes);
      try {
        const decipher = createDecipheriv(algorithm, keyBytes, iv).setAAD(Buffer.from(label)).setAuthTag(tag);
        return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
};
