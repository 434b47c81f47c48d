import { passwordRules } from '../../src/domain/password-rules.ts';

const faultsOf = (password: string, facts: { email?: string; current?: string } = {}): string[] =>
  passwordRules
    .violations({ password, pointer: '/password', email: 'ada.lovelace@coffeemesh.example', ...facts })
    .map(({ code, pointer }) => `${code} ${pointer}`);

describe('a new password', () => {
  it.each(['correct horse battery', 'コーヒーとケーキをください', 'kaffee&kuchen', '8f3b2c91d0'])(
    'may be %s',
    (password) => {
      expect(faultsOf(password)).toEqual([]);
    },
  );

  it.each([
    { password: 'Password123', want: 'password-not-common /password' },
    { password: 'aaaaaaaaaaaa', want: 'password-not-common /password' },
    { password: 'abababababab', want: 'password-not-common /password' },
    { password: 'Ada.Lovelace1', want: 'password-not-email /password' },
    { password: 'ada.lovelace@coffeemesh.example', want: 'password-not-email /password' },
  ])('may not be $password', ({ password, want }) => {
    expect(faultsOf(password)).toEqual([want]);
  });

  it('may hold the name of an address that is short', () => {
    expect(faultsOf('a day in may', { email: 'may@coffeemesh.example' })).toEqual([]);
  });

  it('differs from the old one', () => {
    expect(faultsOf('correct horse battery', { current: 'correct horse battery' })).toEqual([
      'password-differs /password',
    ]);
  });
});
