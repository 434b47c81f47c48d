import { ACCESS_TOKEN_LIFE_SECONDS } from './session.ts';

/** When a key is made, and from when on it signs; it is published from the beginning. */
export type KeyTimes = { readonly createdAt: Date; readonly signsFrom: Date };

const MINUTE_MS = 60_000;

/** Others may keep the published keys for five minutes; a new one is there for twice as long before it signs. */
const PUBLISHED_BEFORE_MS = 10 * MINUTE_MS;
const ROTATION_MS = 90 * 24 * 60 * MINUTE_MS;
const KEPT_AFTER_MS = ACCESS_TOKEN_LIFE_SECONDS * 1000 + 5 * MINUTE_MS;

/** The key to sign with at this time: the last one that has begun to. */
export const signingKeyOf = <K extends KeyTimes>(keys: readonly K[], now: Date): K | undefined =>
  newestFirst(keys).find(({ signsFrom }) => signsFrom <= now);

/** The keys whose tokens may still be about, or will be soon; newest first. */
export const publishedKeys = <K extends KeyTimes>(keys: readonly K[], now: Date): K[] => {
  const sorted = newestFirst(keys);
  return sorted.filter((_, i) => {
    const successor = sorted[i - 1];
    return successor === undefined || now.getTime() < successor.signsFrom.getTime() + KEPT_AFTER_MS;
  });
};

/** Whether it is time for the next key: there is none, or the newest is old. */
export const isRotationDue = (keys: readonly KeyTimes[], now: Date): boolean => {
  const [newest] = newestFirst(keys);
  return newest === undefined || now.getTime() - newest.createdAt.getTime() >= ROTATION_MS;
};

/** The times of the next key; where no key can sign now, it begins at once. */
export const timesOfNextKey = (usableKeys: readonly KeyTimes[], now: Date): KeyTimes => ({
  createdAt: now,
  signsFrom: signingKeyOf(usableKeys, now) === undefined ? now : new Date(now.getTime() + PUBLISHED_BEFORE_MS),
});

const newestFirst = <K extends KeyTimes>(keys: readonly K[]): K[] =>
  keys.toSorted((left, right) => right.signsFrom.getTime() - left.signsFrom.getTime());
