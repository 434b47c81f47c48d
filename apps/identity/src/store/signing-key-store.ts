import type { SqlSession } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';

import type { SigningKeys, StoredKey } from '../domain/ports.ts';

const all = async (session: Pick<SqlSession, 'query'>): Promise<StoredKey[]> =>
  session.query<StoredKey>({
    text: `SELECT id, public_x AS "publicX", private_box AS "privateBox", created_at AS "createdAt",
                  signs_from AS "signsFrom" FROM signing_key`,
  });

export const createSigningKeyStore = (database: Database): SigningKeys => ({
  all: () => all(database),

  alone: (decide) =>
    database.transaction(async (transaction) => {
      await transaction.query({ text: `SELECT pg_advisory_xact_lock(hashtextextended('signing-keys', 0))` });
      const { add, keep } = await decide(await all(transaction));
      await transaction.query({ text: 'DELETE FROM signing_key WHERE id <> ALL ($1::uuid[])', values: [keep] });
      for (const { id, publicX, privateBox, createdAt, signsFrom } of add)
        await transaction.query({
          text: `INSERT INTO signing_key (id, public_x, private_box, created_at, signs_from) VALUES ($1, $2, $3, $4, $5)`,
          values: [id, publicX, privateBox, createdAt, signsFrom],
        });
    }),
});
