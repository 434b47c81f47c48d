import { createDatabase, type Database } from '@coffeemesh/postgres';

/** A database that is never there, to see what a service answers without. */
export const deadDatabase = (name: string): Database =>
  createDatabase({ url: `postgres://${name}:none@127.0.0.1:1/none`, name, connectionTimeoutMs: 500 });
