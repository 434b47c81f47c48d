import { testDatabase, type TestDatabase } from '@coffeemesh/testing';
import {
  createDatabase,
  isForeignKeyViolation,
  isUniqueViolation,
  likeText,
  violatedConstraint,
  type Database,
} from '../src/index.ts';

let testing: TestDatabase;
let database: Database;

beforeAll(async () => {
  testing = await testDatabase('delivery');
  await testing.admin.query(
    `CREATE TABLE parent (id int PRIMARY KEY, name text CONSTRAINT name_once UNIQUE);
     CREATE TABLE child (parent_id int REFERENCES parent (id)); GRANT ALL ON parent, child TO delivery`,
  );
  database = createDatabase({ url: testing.url, name: 'statements' });
  await database.query({ text: `INSERT INTO parent VALUES (1, 'a')` });
});
afterAll(async () => {
  await database.close();
  await testing.close();
});

const thrownBy = (text: string): Promise<unknown> => database.query({ text }).catch((error: unknown) => error);

describe('likeText', () => {
  it.each(['50%', 'a_b', 'back\\slash', '%_\\', 'plain', ''])('finds %j as it is', async (text) => {
    const matches = async (value: string) => {
      const statement = { text: 'SELECT $1::text LIKE $2 AS found', values: [value, likeText(text)] };
      return (await database.query<{ found: boolean }>(statement))[0]?.found;
    };
    expect(await matches(text)).toBe(true);
    expect(await matches(`${text}x`)).toBe(false);
    expect(await matches(text.replace(/[%_\\]/, 'x'))).toBe(!/[%_\\]/.test(text));
  });
});

describe('violatedConstraint', () => {
  it('names the unique constraint', async () => {
    expect(violatedConstraint(await thrownBy(`INSERT INTO parent VALUES (2, 'a')`))).toBe('name_once');
    expect(violatedConstraint(await thrownBy(`INSERT INTO parent VALUES (1, 'b')`))).toBe('parent_pkey');
  });

  it('is undefined for anything else', async () => {
    expect(violatedConstraint(await thrownBy('INSERT INTO child VALUES (9)'))).toBeUndefined();
    expect(violatedConstraint(await thrownBy('SELEKT 1'))).toBeUndefined();
    expect(violatedConstraint(new Error('no'))).toBeUndefined();
    expect(violatedConstraint(undefined)).toBeUndefined();
  });
});

describe('errors of Prisma', () => {
  const known = (code: string) => Object.assign(new Error('x'), { name: 'PrismaClientKnownRequestError', code });

  it('are known by their name and code', () => {
    expect([isUniqueViolation(known('P2002')), isForeignKeyViolation(known('P2002'))]).toEqual([true, false]);
    expect([isUniqueViolation(known('P2003')), isForeignKeyViolation(known('P2003'))]).toEqual([false, true]);
  });

  it.each([undefined, null, 'P2002', { code: 'P2002' }, Object.assign(new Error('x'), { code: 'P2002' })])(
    'are no others: %p',
    (error) => {
      expect([isUniqueViolation(error), isForeignKeyViolation(error)]).toEqual([false, false]);
    },
  );
});
