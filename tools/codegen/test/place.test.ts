import { errorsOf, givenFiles, givenPlace } from './given.ts';

const place = givenPlace(`
name: Flat white
shots: 2
decaf: false
sizes: [small, large]
milk: &milk
  kind: oat
syrup: *milk
paths:
  /cups/{cupId}: { get: 1 }
  a~b: 2
`);

test.each([
  { pointer: '', want: 2 },
  { pointer: '/name', want: 2 },
  { pointer: '/sizes/1', want: 5 },
  { pointer: '/milk/kind', want: 7 },
  { pointer: '/paths/~1cups~1{cupId}/get', want: 10 },
])('$pointer stands on line $want', ({ pointer, want }) => {
  expect(place.at(pointer)?.line).toBe(want);
});

test('values are read with their types', () => {
  expect(place.need('name').text()).toBe('Flat white');
  expect(place.need('shots').number()).toBe(2);
  expect(place.need('decaf').boolean()).toBe(false);
  expect(place.need('sizes').texts()).toEqual(['small', 'large']);
  expect(place.at('/paths/a~0b')?.number()).toBe(2);
  expect(place.at('/syrup/kind')?.text()).toBe('oat');
  expect(place.at('/paths/nothing')).toBeUndefined();
});

test.each([
  { name: 'a number as text', work: () => place.need('shots').text(), want: 'oas.yaml:3: text is expected here' },
  { name: 'text as a list', work: () => place.need('name').items(), want: 'oas.yaml:2: a list is expected here' },
  { name: 'a list as a map', work: () => place.need('sizes').entries(), want: 'oas.yaml:5: a map is expected here' },
  { name: 'a missing key', work: () => place.need('sugar'), want: 'oas.yaml:2: sugar is missing' },
  {
    name: 'an unknown key',
    work: () => place.need('milk').only('kind of milk', new Set(['fat'])),
    want: 'oas.yaml:7: unknown kind of milk kind',
  },
])('an error: $name', ({ work, want }) => {
  expect(errorsOf(work)).toEqual([want]);
});

describe('references', () => {
  const files = givenFiles({
    'a.yaml':
      'x: { $ref: "sub/b.yaml#/y" }\nself: { $ref: "#/self" }\nlost: { $ref: "c.yaml" }\nbad: { $ref: "bad.yaml" }',
    'sub/b.yaml': 'y: { $ref: "../a.yaml#/z" }',
    'bad.yaml': 'a: 1\nb: [',
  });
  const root = files.open('a.yaml');

  test('are followed one step', () => {
    expect(files.follow(root.at('/x/$ref')!).id).toBe('/contracts/sub/b.yaml#/y');
  });
  test.each([
    { pointer: '/self', want: 'a.yaml:2: $ref #/self leads back to itself' },
    { pointer: '/lost', want: 'a.yaml:3: $ref leads nowhere: c.yaml' },
    { pointer: '/x', want: 'sub/b.yaml:1: $ref leads nowhere: ../a.yaml#/z' },
    { pointer: '/bad', want: expect.stringMatching(/^bad\.yaml:2: /) },
  ])('an error: $want', ({ pointer, want }) => {
    expect(errorsOf(() => files.resolve(root.at(pointer)!))).toEqual([want]);
  });
});
