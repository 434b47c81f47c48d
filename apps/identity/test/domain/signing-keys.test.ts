import {
  isRotationDue,
  publishedKeys,
  activeSigningKey,
  nextKeyTimes,
  type KeyTimes,
  toPublicKey,
} from '../../src/domain/signing-keys.ts';

const start = new Date('2026-05-04T08:00:00Z');
const at = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
const dayMinutes = 24 * 60;

const first: KeyTimes = { createdAt: at(0), signsFrom: at(0) };
const second: KeyTimes = { createdAt: at(90 * dayMinutes), signsFrom: at(90 * dayMinutes + 10) };

describe('activeSigningKey', () => {
  it('returns the newest key that has begun to sign', () => {
    expect(activeSigningKey([], at(0))).toBeUndefined();
    expect(activeSigningKey([first, second], at(90 * dayMinutes + 9))).toBe(first);
    expect(activeSigningKey([first, second], at(90 * dayMinutes + 10))).toBe(second);
  });
});

describe('publishedKeys', () => {
  it('returns the next key before it signs, and the previous one until its last token has expired', () => {
    expect(publishedKeys([first, second], at(90 * dayMinutes))).toEqual([second, first]);
    expect(publishedKeys([first, second], at(90 * dayMinutes + 10 + 19))).toEqual([second, first]);
    expect(publishedKeys([first, second], at(90 * dayMinutes + 10 + 20))).toEqual([second]);
  });
});

describe('rotation', () => {
  it('is due without a key, and when the newest is 90 days old', () => {
    expect(isRotationDue([], at(0))).toBe(true);
    expect(isRotationDue([first], at(90 * dayMinutes - 1))).toBe(false);
    expect(isRotationDue([first], at(90 * dayMinutes))).toBe(true);
    expect(isRotationDue([first, second], at(90 * dayMinutes))).toBe(false);
  });

  it('lets the next key sign ten minutes later, and at once if no other can', () => {
    expect(nextKeyTimes([first], at(5))).toEqual({ createdAt: at(5), signsFrom: at(15) });
    expect(nextKeyTimes([], at(5))).toEqual({ createdAt: at(5), signsFrom: at(5) });
  });
});

test('a key is published as a JSON Web Key of Ed25519 (RFC 8037)', () => {
  const times = { createdAt: new Date(0), signsFrom: new Date(0) };
  expect(toPublicKey({ id: 'k1', publicX: 'x', encryptedPrivateKey: 'secret', ...times })).toEqual({
    kty: 'OKP',
    crv: 'Ed25519',
    kid: 'k1',
    x: 'x',
    alg: 'EdDSA',
    use: 'sig',
  });
});
