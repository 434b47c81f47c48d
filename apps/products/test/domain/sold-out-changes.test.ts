import type { ProductAtCafe } from '../../src/domain/ports.ts';
import { hasOptionOrSizeChanged, soldOutChanges } from '../../src/domain/sold-out-changes.ts';
import { noMarks, type SoldOutMarks } from '../../src/domain/sold-out.ts';

const choices = {
  sizes: [{ code: 'small' }, { code: 'large' }],
  modifierGroups: [{ minimum: 1, options: [{ id: 'oat' }, { id: 'whole' }] }],
};
const withMarks = (marks: Partial<SoldOutMarks>, productId = 'latte') =>
  ({ productId, choices, marks: { ...noMarks, ...marks } }) as ProductAtCafe;

const noon = new Date('2026-05-04T12:00:00.000Z');
const available = withMarks({});
const marked = withMarks({ manual: { until: null } });
const markedUntilNoon = withMarks({ manual: { until: noon } });
const withoutMilk = withMarks({ options: ['oat', 'whole'] });
const withoutSizes = withMarks({ sizes: ['small', 'large'] });
const withoutLarge = withMarks({ sizes: ['large'] });

const soldOut = (reason: 'marked' | 'out-of-stock', until: string | null = null) => [
  { productId: 'latte', change: 'sold-out', reason, until },
];
const back = [{ productId: 'latte', change: 'back' }];

test.each([
  ['nothing', available, available, []],
  ['a manual mark', available, marked, soldOut('marked')],
  ['a manual mark with an end', available, markedUntilNoon, soldOut('marked', '2026-05-04T12:00:00.000Z')],
  ['the end of a mark', marked, markedUntilNoon, soldOut('marked', '2026-05-04T12:00:00.000Z')],
  ['the end of a mark, removed', markedUntilNoon, marked, soldOut('marked')],
  ['the same mark', markedUntilNoon, markedUntilNoon, []],
  ['a group without its minimum', available, withoutMilk, soldOut('out-of-stock')],
  ['all sizes', available, withoutSizes, soldOut('out-of-stock')],
  ['another reason', marked, withoutMilk, soldOut('out-of-stock')],
  ['the same reason by other parts', withoutMilk, withoutSizes, []],
  ['one size', available, withoutLarge, []],
  ['the mark removed', marked, available, back],
  ['stock that is back', withoutMilk, withoutLarge, back],
])('%s', (_what, before, after, changes) => {
  expect(soldOutChanges([before], [after])).toEqual(changes);
});

test('each product is compared with itself; one that is new has not changed', () => {
  const cake = withMarks({ manual: { until: null } }, 'cake');
  expect(soldOutChanges([marked, withMarks({}, 'cake')], [cake, available])).toEqual([
    { productId: 'cake', change: 'sold-out', reason: 'marked', until: null },
    { productId: 'latte', change: 'back' },
  ]);
  expect(soldOutChanges([], [marked])).toEqual([]);
});

test.each([
  ['the same', [withoutLarge, withoutMilk], [withoutLarge, withoutMilk], false],
  [
    'the same in another order',
    [withMarks({ options: ['oat', 'whole'] })],
    [withMarks({ options: ['whole', 'oat'] })],
    false,
  ],
  ['a size', [available], [withoutLarge], true],
  ['an option', [available], [withMarks({ options: ['oat'] })], true],
  ['the same part of another product', [withMarks({ sizes: ['large'] }, 'cake')], [withoutLarge], true],
  ['only a manual mark', [available], [marked], false],
])('parts have changed: %s', (_what, before, after, hasChanged) => {
  expect(hasOptionOrSizeChanged(before, after)).toBe(hasChanged);
});
