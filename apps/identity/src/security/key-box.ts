import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what lies in the database under a key that does not (AES-256-GCM). */
export type KeyBox = {
  /** @param label what it belongs to; a box is opened only under the same */
  seal(text: string, label: string): string;
  /** @returns undefined for a box that was sealed under another key or label, or changed since */
  open(box: string, label: string): string | undefined;
};

/** @param key 32 bytes in base64 */
export const createKeyBox = (key: string): KeyBox => {
  const keyBytes = Buffer.from(key, 'base64');
  return {
    seal: (text, label) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyBytes, iv).setAAD(Buffer.from(label));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (box, label) => {
      const bytes = Buffer.from(box, 'base64url');
      const iv = bytes.subarray(0, IV_BYTES);
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      try {
        const decipher = createDecipheriv(ALGORITHM, keyBytes, iv).setAAD(Buffer.from(label)).setAuthTag(tag);
        return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
          'utf8',
        );
      } catch {
        return undefined;
      }
    },
  };
};
