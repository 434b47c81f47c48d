import {
  administrator,
  auditOf,
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
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const withdraw = ({ authorization }: GivenPerson, id: string) =>
  harness.app.inject({ method: 'DELETE', url: `/v1/invitations/${id}`, headers: { authorization } });

describe('withdrawInvitation', () => {
  it('returns 204, and the token is not valid any more', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const { id, token } = (await invite(harness, mia, 'kim@coffeemesh.example', baristaAt(soho))).json();
    expect((await withdraw(mia, id)).statusCode).toBe(204);
    const payload = { token, name: 'Kim', password: 'correct horse battery' };
    const response = await harness.app.inject({ method: 'POST', url: '/v1/invitations/accept', payload });
    expect(response.statusCode).toBe(401);
    expect((await auditOf(harness, id)).at(-1)).toEqual({ actorId: mia.id, action: 'invitation-withdrawn' });
    expect((await withdraw(mia, id)).statusCode).toBe(404);
  });

  it('returns 404 unless the caller manages every cafe of the invitation', async () => {
    const alex = await givenPerson(harness, 'Alex', administrator);
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    for (const roles of [[baristaAt(shibuya)], [baristaAt(soho), baristaAt(shibuya)], [administrator]]) {
      const { id } = (await invite(harness, alex, 'kim@coffeemesh.example', ...roles)).json();
      expect((await withdraw(mia, id)).statusCode).toBe(404);
      expect((await withdraw(alex, id)).statusCode).toBe(204);
    }
  });

  it('returns 404 for an expired invitation', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(soho));
    const { id } = (await invite(harness, mia, 'kim@coffeemesh.example', baristaAt(soho))).json();
    harness.clock.advance(7 * 86_400_000);
    expect((await withdraw(mia, id)).statusCode).toBe(404);
  });
});
