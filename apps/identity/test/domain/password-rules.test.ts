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

it.each([
  '1234567890',
  '0123456789',
  '0987654321',
  '12345678910',
  '123456789a',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abc1234567',
  'abcdefghij',
  'administrator',
  'asdfghjkl1',
  'changeme123',
  'coffeemesh',
  'football123',
  'iloveyou123',
  'letmein123',
  'mypassword',
  'password01',
  'password11',
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'princess123',
  'q1w2e3r4t5',
  'qwerty1234',
  'qwerty12345',
  'qwertyuiop',
  'unbelievable',
  'welcome123',
])('%s is among the most common passwords', (password) => {
  expect(violationsOf(password)).toEqual(['password-not-common /password']);
});

describe('what the rules say', () => {
  const detailsOf = (password: string, current?: string) =>
    passwordRules
      .violations({
        password,
        pointer: '/password',
        email: 'ada.lovelace@coffeemesh.example',
        ...(current && { current }),
      })
      .map(({ detail }) => detail);

  it.each([
    ['qwertyuiop', undefined, ['This password is too common.']],
    ['ADA.LOVELACE by the sea', undefined, ['The password contains the e-mail address.']],
    ['correct horse battery', 'correct horse battery', ['This is the current password.']],
    ['abcabcabcabc', undefined, ['This password is too common.']],
    ['abcdabcdabcd', undefined, []],
  ])('%s', (password, current, details) => {
    expect(detailsOf(password, current)).toEqual(details);
  });
});
