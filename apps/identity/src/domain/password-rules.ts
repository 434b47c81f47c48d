import { at, rule, rules } from '@coffeemesh/kernel';
import { MIN_EMAIL_NAME_LENGTH } from './policy.ts';

export type PasswordFacts = {
  password: string;
  /** Its JSON pointer in the request body. */
  pointer: string;
  /** As `toEmailKey` returns it. */
  email: string;
  /** The password that it replaces. */
  current?: string;
};

/** The most common passwords of at least ten characters; the contract refuses shorter ones. */
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

/** Rules for a new password beyond its length. There are no composition rules, because they make passwords weaker. */
export const passwordRules = rules<PasswordFacts>(
  rule(
    'password-not-common',
    ({ password, pointer }) =>
      (common.has(password.toLowerCase()) || new Set(password).size < 4) && at(pointer, 'This password is too common.'),
  ),
  rule('password-not-email', ({ password, pointer, email }) => {
    const name = email.split('@')[0] ?? '';
    const hasName = name.length >= MIN_EMAIL_NAME_LENGTH && password.toLowerCase().includes(name);
    return (hasName || password.toLowerCase() === email) && at(pointer, 'The password contains the e-mail address.');
  }),
  rule(
    'password-differs',
    ({ password, pointer, current }) => password === current && at(pointer, 'This is the current password.'),
  ),
);
