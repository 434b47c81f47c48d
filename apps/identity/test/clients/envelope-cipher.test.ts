import { createEnvelopeCipher } from '../../src/clients/envelope-cipher.ts';

const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

describe('the envelope cipher', () => {
  const cipher = createEnvelopeCipher(keyOf(7));

  it('decrypts with the same key and label only, and only what was not changed', () => {
    const encrypted = cipher.encrypt('a private key', 'kid-1');
    expect(cipher.decrypt(encrypted, 'kid-1')).toBe('a private key');
    expect(cipher.decrypt(encrypted, 'kid-2')).toBeUndefined();
    expect(createEnvelopeCipher(keyOf(9)).decrypt(encrypted, 'kid-1')).toBeUndefined();
    const tampered = Buffer.from(encrypted, 'base64url').map((byte, i, { length }) =>
      i === length - 1 ? byte ^ 1 : byte,
    );
    expect(cipher.decrypt(Buffer.from(tampered).toString('base64url'), 'kid-1')).toBeUndefined();
    expect(cipher.decrypt('', 'kid-1')).toBeUndefined();
  });
});
