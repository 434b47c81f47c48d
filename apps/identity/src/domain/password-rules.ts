import { at, rule, rules } from '@coffeemesh/kernel';

export type PasswordFacts = {
  password: string;
  /** Where it stands in the body. */
  pointer: string;
  /** In lower case. */
  email: string;
  /** The password that it is to replace. */
  current?: string;
};

/** The longest of the well-known lists' favourites; shorter ones are too short anyway. */
const common: ReadonlySet<string> = new Set([
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
]);

const SHORTEST_TELLING_NAME = 5;

/** What a new password has to be, beyond its length. Composition is not asked for: it makes passwords worse. */
export const passwordRules = rules<PasswordFacts>(
  rule(
    'password-not-common',
    ({ password, pointer }) =>
      (common.has(password.toLowerCase()) || new Set(password).size < 4) &&
      at(pointer, 'This password is on the lists that guessers begin with.'),
  ),
  rule('password-not-email', ({ password, pointer, email }) => {
    const name = email.split('@')[0] ?? '';
    const tells = name.length >= SHORTEST_TELLING_NAME && password.toLowerCase().includes(name);
    return (tells || password.toLowerCase() === email) && at(pointer, 'Whoever knows the address would guess this.');
  }),
  rule(
    'password-differs',
    ({ password, pointer, current }) => password === current && at(pointer, 'This is the password that you have.'),
  ),
);
