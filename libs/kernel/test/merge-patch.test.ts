import fc from 'fast-check';
import { mergePatch, type MergePatch } from '../src/index.ts';

type Cafe = { name: string; phone?: string; address: { city: string; line2?: string }; tags: string[] };
const cafe: Cafe = { name: 'Soho', phone: '1', address: { city: 'London', line2: 'Yard' }, tags: ['a', 'b'] };

test.each<[string, MergePatch<Cafe>, object]>([
  ['an empty patch changes nothing', {}, cafe],
  ['a member is replaced', { name: 'Camden' }, { ...cafe, name: 'Camden' }],
  ['null removes an optional member', { phone: null }, { name: cafe.name, address: cafe.address, tags: cafe.tags }],
  ['an object is merged', { address: { line2: null } }, { ...cafe, address: { city: 'London' } }],
  ['an array is replaced as a whole', { tags: ['c'] }, { ...cafe, tags: ['c'] }],
])('%s', (_, patch, expected) => {
  const before = structuredClone(cafe);
  expect(mergePatch(cafe, patch)).toEqual(expected);
  expect(cafe).toEqual(before);
});

test('the examples of RFC 7396', () => {
  const cases: [object, unknown, unknown][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ a: 'foo' }, { b: { c: null } }, { a: 'foo', b: {} }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, expected] of cases) expect(mergePatch(target, patch as never)).toEqual(expected);
});

test('a patch that is applied again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (target, patch) => {
        const once = mergePatch(target as object, patch as never);
        expect(mergePatch(once, patch as never)).toEqual(once);
      },
    ),
  );
});
