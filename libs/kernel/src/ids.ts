import { v7 } from 'uuid';

/** The source of new ids. */
export type Ids = { next(): string };

/** UUID version 7 (RFC 9562): sorted by creation time, so that B-tree indexes grow at one end. */
export const uuidV7Ids: Ids = { next: () => v7() };
