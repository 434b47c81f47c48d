import pg from 'pg';

/** Opens one connection, and closes it after `use`. */
export const withClient = async <T>(
  config: string | pg.ClientConfig,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

/**
 * Opens one connection, and runs `use` while the connection holds an advisory lock of this name in its database. Other
 * processes wait for the lock. The lock ends with the connection, even if the process is killed.
 */
export const withLock = <T>(url: string, name: string, use: (client: pg.Client) => Promise<T>): Promise<T> =>
  withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return use(client);
  });

/** The same server and user, another database. */
export const inDatabase = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
};

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** @throws Error unless the text can be used in SQL and in connection options without quoting */
export const identifier = (text: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(text))
    throw new Error(
      `"${text}" is not a valid name of a schema or role: use lower-case letters, digits and underscores.`,
    );
  return text;
};
