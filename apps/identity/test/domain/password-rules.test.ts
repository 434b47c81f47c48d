import { passwordRules } from '../../src/domain/password-rules.ts';

const violationsOf = (password: string, facts: { email?: string; current?: string } = {}): string[] =>
  passwordRules
    .violations({ password, pointer: '/password', email: 'ada.lovelace@coffeemesh.example', ...facts })
    .map(({ code, pointer }) => `${code} ${pointer}`);

describe('passwordRules', () => {
  it.each(['correct horse battery', 'コーヒーとケーキをください', 'kaffee&kuchen', '8f3b2c91d0'])(
    'accept %s',
    (password) => {
      expect(violationsOf(password)).toEqual([]);
    },
  );

  it.each([
    { password: 'Password123', want: 'password-not-common /password' },
    { password: 'aaaaaaaaaaaa', want: 'password-not-common /password' },
    { password: 'abababababab', want: 'password-not-common /password' },
    { password: 'Ada.Lovelace1', want: 'password-not-email /password' },
    { password: 'ada.lovelace@coffeemesh.example', want: 'password-not-email /password' },
  ])('refuse $password with $want', ({ password, want }) => {
    expect(violationsOf(password)).toEqual([want]);
  });

  it('accept the local part of an e-mail address that is shorter than five characters', () => {
    expect(violationsOf('a day in may', { email: 'may@coffeemesh.example' })).toEqual([]);
    expect(violationsOf('mark likes tea', { email: 'mark@coffeemesh.example' })).toEqual([]);
    expect(violationsOf('maria likes tea', { email: 'maria@coffeemesh.example' })).toEqual([
      'password-not-email /password',
    ]);
  });

  it('refuse the current password', () => {
    expect(violationsOf('correct horse battery', { current: 'correct horse battery' })).toEqual([
      'password-differs /password',
    ]);
  });
});
