import { accountIn } from '../src/postgres/server-user.ts';

const root = 'root:x:0:0:root:/root:/bin/bash';
const postgres = 'postgres:x:105:112:PostgreSQL administrator:/var/lib/postgresql:/bin/bash';
const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';

describe('for root, Postgres runs as', () => {
  it.each([
    ['postgres', [root, postgres, nobody], { uid: 105, gid: 112 }],
    ['postgres, wherever it is listed', [nobody, root, postgres], { uid: 105, gid: 112 }],
    ['nobody, where there is no postgres', [root, nobody], { uid: 65534, gid: 65533 }],
  ])('%s', (_who, lines, account) => {
    expect(accountIn(`${lines.join('\n')}\n`)).toEqual(account);
  });

  it.each([
    ['without either', [root]],
    ['with names that only begin alike', [root, 'postgres2:x:9:9::/:', 'nobodyelse:x:8:8::/:']],
    ['in an empty list', []],
  ])('nobody %s: one sentence says what to do', (_what, lines) => {
    expect(() => accountIn(lines.join('\n'))).toThrow(
      'Postgres refuses to run as root, and there is no user `postgres` or `nobody` to run it as: ' +
        'start again as an ordinary user.',
    );
  });
});
