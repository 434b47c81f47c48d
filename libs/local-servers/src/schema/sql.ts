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

/** The same server and user, another database. */
export const inDatabase = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
};

export const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** @throws Error unless the text can stand in SQL and in connection options as it is */
export const identifier = (text: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(text)) throw new Error(`"${text}" is no name for a schema or role.`);
  return text;
};
