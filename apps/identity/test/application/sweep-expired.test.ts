import { sweepExpired } from '../../src/application/sweep-expired.ts';
import { givenPerson, refresh, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const dayMs = 86_400_000;
const countOf = async (table: string): Promise<number> =>
  (await harness.admin.query(`SELECT 1 FROM ${table}`)).rows.length;

describe('sweepExpired', () => {
  it('deletes sessions 30 days after they expired and failed attempts after one day, and nothing else', async () => {
    const { email } = await givenPerson(harness, 'Ada');
    const { refreshToken } = (await signIn(harness, email)).json();
    await refresh(harness, refreshToken);
    await signIn(harness, 'nobody@coffeemesh.example', 'a wrong one');
    harness.clock.advance(dayMs - 1);
    await sweepExpired(harness.deps);
    const counts = [await countOf('session'), await countOf('refresh_token'), await countOf('failed_attempts')];
    expect(counts).toEqual([1, 2, 1]);
    harness.clock.advance(59 * dayMs);
    await sweepExpired(harness.deps);
    expect([await countOf('session'), await countOf('failed_attempts')]).toEqual([1, 0]);
    harness.clock.advance(2);
    await sweepExpired(harness.deps);
    expect([await countOf('session'), await countOf('refresh_token')]).toEqual([0, 0]);
  });
});
