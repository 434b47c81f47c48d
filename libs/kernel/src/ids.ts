import { v7 } from 'uuid';

/** Where new identities come from. */
export type Ids = { next(): string };

/** UUID version 7 (RFC 9562): sorted by the time of making, so that B-tree indexes grow at one end. */
export const uuidV7Ids: Ids = { next: () => v7() };
