import type { SqlSession } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';
import { selectList } from '@coffeemesh/postgres';
import type { SigningKeyStore } from '../domain/ports.ts';
import type { StoredKey } from '../domain/signing-keys.ts';
import { Prisma } from '../generated/prisma/client.ts';

const list = async (session: Pick<SqlSession, 'query'>): Promise<StoredKey[]> =>
  session.query<StoredKey>({
    text: `SELECT ${selectList(Prisma.SigningKeyScalarFieldEnum, 'signing_key')} FROM signing_key`,
  });

export const createSigningKeyStore = (database: Database): SigningKeyStore => ({
  list: () => list(database),

  withExclusiveLock: (decide) =>
    database.transaction(async (transaction) => {
      await transaction.query({ text: `SELECT pg_advisory_xact_lock(hashtextextended('signing-keys', 0))` });
      const { add, retain } = await decide(await list(transaction));
      await transaction.query({ text: 'DELETE FROM signing_key WHERE id <> ALL ($1::uuid[])', values: [retain] });
      for (const { id, publicX, encryptedPrivateKey, createdAt, signsFrom } of add)
        await transaction.query({
          text: `INSERT INTO signing_key (id, public_x, encrypted_private_key, created_at, signs_from)
                 VALUES ($1, $2, $3, $4, $5)`,
          values: [id, publicX, encryptedPrivateKey, createdAt, signsFrom],
        });
    }),
});
