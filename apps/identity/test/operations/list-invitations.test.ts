import {
  administrator,
  baristaAt,
  givenPerson,
  invite,
  managerAt,
  shibuya,
  soho,
  startHarness,
  type GivenPerson,
  type Harness,
} from '../harness.ts';

let harness: Harness;
let alex: GivenPerson;
let mia: GivenPerson;

beforeAll(async () => {
  harness = await startHarness();
  alex = await givenPerson(harness, 'Alex', administrator);
  mia = await givenPerson(harness, 'Mia', managerAt(soho));
  await invite(harness, mia, 'soho@coffeemesh.example', baristaAt(soho));
  harness.clock.advance(1_000);
  await invite(harness, alex, 'both@coffeemesh.example', baristaAt(soho), baristaAt(shibuya));
  harness.clock.advance(1_000);
  await invite(harness, alex, 'chain@coffeemesh.example', administrator);
});
afterAll(() => harness.close());

const list = ({ authorization }: GivenPerson, query: Record<string, string> = {}) =>
  harness.app.inject({ url: '/v1/invitations', query, headers: { authorization } });
const addressesOf = async (by: GivenPerson, query?: Record<string, string>): Promise<string[]> =>
  (await list(by, query)).json().data.map(({ email }: { email: string }) => email);

describe('listInvitations', () => {
  it("returns the invitations whose cafes are all in the caller's scope, newest first, without tokens", async () => {
    const response = await list(mia);
    expect(response.statusCode).toBe(200);
    expect(response.json().data).toEqual([
      expect.objectContaining({ email: 'soho@coffeemesh.example', roles: [baristaAt(soho)] }),
    ]);
    expect(response.body).not.toContain('oken');
    expect(await addressesOf(alex)).toEqual([
      'chain@coffeemesh.example',
      'both@coffeemesh.example',
      'soho@coffeemesh.example',
    ]);
  });

  it('returns page by page', async () => {
    const first = await list(alex, { limit: '2' });
    expect(first.json().data).toHaveLength(2);
    const { nextCursor } = first.json().page;
    expect(await addressesOf(alex, { limit: '2', cursor: nextCursor })).toEqual(['soho@coffeemesh.example']);
  });

  it('returns 400 for an invalid cursor', async () => {
    expect((await list(alex, { cursor: 'nonsense' })).statusCode).toBe(400);
  });

  it('returns 403 to a barista', async () => {
    expect((await list(await givenPerson(harness, 'Bo', baristaAt(soho)))).statusCode).toBe(403);
  });

  it('leaves out expired invitations', async () => {
    harness.clock.advance(7 * 86_400_000);
    expect(await addressesOf(alex)).toEqual([]);
  });
});
