import { createDatabase, type Database } from '@coffeemesh/postgres';

/** A database that never accepts a connection, for tests of a service without its database. */
export const deadDatabase = (name: string): Database =>
  createDatabase({ url: `postgres://${name}:none@127.0.0.1:1/none`, name, connectionTimeoutMs: 500 });
