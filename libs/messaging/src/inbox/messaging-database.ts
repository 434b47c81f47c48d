import type { Database } from '@coffeemesh/postgres';

/** The part of a service's database that messaging uses. */
export type MessagingDatabase = Pick<Database, 'pool' | 'query' | 'transaction'>;
