import {
  administrator,
  baristaAt,
  givenPerson,
  invite,
  managerAt,
  SHIBUYA,
  SOHO,
  startHarness,
  type Given,
  type Harness,
} from '../harness.ts';

let harness: Harness;
let alex: Given;
let mia: Given;

beforeAll(async () => {
  harness = await startHarness();
  alex = await givenPerson(harness, 'Alex', administrator);
  mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
  await invite(harness, mia, 'soho@coffeemesh.example', baristaAt(SOHO));
  harness.clock.advance(1_000);
  await invite(harness, alex, 'both@coffeemesh.example', baristaAt(SOHO), baristaAt(SHIBUYA));
  harness.clock.advance(1_000);
  await invite(harness, alex, 'chain@coffeemesh.example', administrator);
});
afterAll(() => harness.close());

const list = ({ authorization }: Given, query: Record<string, string> = {}) =>
  harness.app.inject({ url: '/v1/invitations', query, headers: { authorization } });
const addressesOf = async (by: Given, query?: Record<string, string>): Promise<string[]> =>
  (await list(by, query)).json().data.map(({ email }: { email: string }) => email);

describe('listInvitations', () => {
  it("200: those to cafes that are all the caller's, newest first, without their tokens", async () => {
    const answer = await list(mia);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().data).toEqual([
      expect.objectContaining({ email: 'soho@coffeemesh.example', roles: [baristaAt(SOHO)] }),
    ]);
    expect(answer.body).not.toContain('oken');
    expect(await addressesOf(alex)).toEqual([
      'chain@coffeemesh.example',
      'both@coffeemesh.example',
      'soho@coffeemesh.example',
    ]);
  });

  it('200: page by page', async () => {
    const first = await list(alex, { limit: '2' });
    expect(first.json().data).toHaveLength(2);
    const { nextCursor } = first.json().page;
    expect(await addressesOf(alex, { limit: '2', cursor: nextCursor })).toEqual(['soho@coffeemesh.example']);
  });

  it('400: a cursor that is none', async () => {
    expect((await list(alex, { cursor: 'nonsense' })).statusCode).toBe(400);
  });

  it('403: not for baristas', async () => {
    expect((await list(await givenPerson(harness, 'Bo', baristaAt(SOHO)))).statusCode).toBe(403);
  });

  it('200: none that have expired', async () => {
    harness.clock.advance(7 * 86_400_000);
    expect(await addressesOf(alex)).toEqual([]);
  });
});
