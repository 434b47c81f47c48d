import fc from 'fast-check';
import { at, Problem, rule, rules, RulesBroken } from '../src/index.ts';

type Facts = { size: number; names: readonly string[] };

const boxRules = rules<Facts>(
  rule('not-too-big', ({ size }) => size > 10 && at('/size', 'At most 10.')),
  rule('names-are-short', ({ names }) =>
    names.flatMap((name, i) => (name.length > 3 ? [at(`/names/${i}`, 'At most 3 letters.')] : [])),
  ),
  rule('never-broken', () => undefined),
  rule('nor-this', () => null),
);

test('facts that satisfy all rules have no violations', () => {
  const facts = { size: 10, names: ['cup', ''] };
  expect(boxRules.violations(facts)).toEqual([]);
  expect(() => boxRules.assert(facts)).not.toThrow();
});

test('every violation of every rule is reported, in the order of the rules', () => {
  const facts = { size: 11, names: ['long', 'cup', 'longer'] };
  const faults = [
    { pointer: '/size', code: 'not-too-big', detail: 'At most 10.' },
    { pointer: '/names/0', code: 'names-are-short', detail: 'At most 3 letters.' },
    { pointer: '/names/2', code: 'names-are-short', detail: 'At most 3 letters.' },
  ];
  expect(boxRules.violations(facts)).toEqual(faults);
  let thrown: unknown;
  try {
    boxRules.assert(facts);
  } catch (error) {
    thrown = error;
  }
  expect(RulesBroken.is(thrown)).toBe(true);
  expect((thrown as Problem).details.errors).toEqual(faults);
});

test('the list of rules can be read', () => {
  expect(boxRules.rules.map(({ name }) => name)).toEqual([
    'not-too-big',
    'names-are-short',
    'never-broken',
    'nor-this',
  ]);
});

test('assert throws if and only if there are violations', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.string()), (size, names) => {
      const broken = boxRules.violations({ size, names }).length > 0;
      const check = () => boxRules.assert({ size, names });
      if (broken) expect(check).toThrow(Problem);
      else expect(check).not.toThrow();
    }),
  );
});

/** The problem that these details of violations become. */
const problemOf = (details: readonly string[]): Problem => {
  const all = rules<null>(rule('many', () => details.map((detail, i) => at(`/${i}`, detail))));
  try {
    all.assert(null);
  } catch (error) {
    return error as Problem;
  }
  throw new Error('No rule is violated.');
};

test('the details of up to five errors are the summary', () => {
  expect(problemOf(['One.', 'Two.']).details.detail).toBe('One. Two.');
  const five = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
  expect(problemOf(five).details.detail).toBe('One. Two. Three. Four. Five.');
  expect(problemOf([...five, 'Six.']).details.detail).toBe('One. Two. Three. Four. Five. And 1 more.');
});

// The limits of the schema `Problem` in openapi/shared.
test('no more than 1000 errors are listed, and all are counted', () => {
  const { details } = problemOf(Array.from({ length: 1005 }, () => 'No.'));
  expect(details.errors).toHaveLength(1000);
  expect(details.detail).toBe('No. No. No. No. No. And 1000 more.');
});

test.each([
  [1000, 'x'.repeat(1000)],
  [1001, `${'x'.repeat(999)}…`],
])('a detail of %i characters is cut to 1000', (length, expected) => {
  expect(problemOf(['x'.repeat(length)]).details.errors?.[0]?.detail).toBe(expected);
});
