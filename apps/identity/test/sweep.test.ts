import { sweep } from '../src/store/sweep.ts';
import { givenPerson, refresh, signIn, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const DAY_MS = 86_400_000;
const countOf = async (table: string): Promise<number> =>
  (await harness.admin.query(`SELECT 1 FROM ${table}`)).rows.length;

describe('the sweep', () => {
  it('throws away sessions and wrong guesses that are long over, and nothing else', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { refreshToken } = (await signIn(harness, email)).json();
    await refresh(harness, refreshToken);
    await signIn(harness, 'nobody@coffeemesh.example', 'a wrong one');
    harness.clock.advance(DAY_MS - 1);
    await sweep(harness.database, harness.clock.now());
    expect([await countOf('session'), await countOf('refresh_token'), await countOf('guess_count')]).toEqual([1, 2, 1]);
    harness.clock.advance(59 * DAY_MS);
    await sweep(harness.database, harness.clock.now());
    expect([await countOf('session'), await countOf('guess_count')]).toEqual([1, 0]);
    harness.clock.advance(2);
    await sweep(harness.database, harness.clock.now());
    expect([await countOf('session'), await countOf('refresh_token')]).toEqual([0, 0]);
  });
});
