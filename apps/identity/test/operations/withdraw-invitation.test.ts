import {
  administrator,
  auditOf,
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
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const withdraw = ({ authorization }: Given, id: string) =>
  harness.app.inject({ method: 'DELETE', url: `/v1/invitations/${id}`, headers: { authorization } });

describe('withdrawInvitation', () => {
  it('204: its token is good no more', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const { id, token } = (await invite(harness, mia, 'kim@coffeemesh.example', baristaAt(SOHO))).json();
    expect((await withdraw(mia, id)).statusCode).toBe(204);
    const payload = { token, name: 'Kim', password: 'correct horse battery' };
    const answer = await harness.app.inject({ method: 'POST', url: '/v1/invitations/accept', payload });
    expect(answer.statusCode).toBe(401);
    expect((await auditOf(harness, id)).at(-1)).toEqual({ actorId: mia.id, action: 'invitation-withdrawn' });
    expect((await withdraw(mia, id)).statusCode).toBe(404);
  });

  it("404: one that is not the caller's to withdraw", async () => {
    const alex = await givenPerson(harness, 'Alex', administrator);
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    for (const roles of [[baristaAt(SHIBUYA)], [baristaAt(SOHO), baristaAt(SHIBUYA)], [administrator]]) {
      const { id } = (await invite(harness, alex, 'kim@coffeemesh.example', ...roles)).json();
      expect((await withdraw(mia, id)).statusCode).toBe(404);
      expect((await withdraw(alex, id)).statusCode).toBe(204);
    }
  });

  it('404: one that has expired', async () => {
    const mia = await givenPerson(harness, 'Mia', managerAt(SOHO));
    const { id } = (await invite(harness, mia, 'kim@coffeemesh.example', baristaAt(SOHO))).json();
    harness.clock.advance(7 * 86_400_000);
    expect((await withdraw(mia, id)).statusCode).toBe(404);
  });
});
