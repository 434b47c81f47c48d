import fc from 'fast-check';
import {
  addMoney,
  CurrencyMismatch,
  money,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  taxIncludedIn,
  taxOn,
} from '../src/index.ts';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const price = fc.integer({ min: 0, max: 1_000_000_000 });
const rate = fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10);

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%p is no amount', (wrong) => {
  expect(() => money(wrong, 'GBP')).toThrow(RangeError);
});

test('amounts of different currencies cannot be combined', () => {
  expect(() => addMoney(money(1, 'GBP'), money(1, 'USD'))).toThrow(CurrencyMismatch);
  expect(() => subtractMoney(money(1, 'GBP'), money(1, 'USD'))).toThrow(CurrencyMismatch);
  expect(() => sumMoney([money(1, 'GBP')], 'USD')).toThrow(CurrencyMismatch);
});

test('a result that a number cannot hold exactly is an error', () => {
  const most = money(Number.MAX_SAFE_INTEGER, 'GBP');
  expect(() => addMoney(most, money(1, 'GBP'))).toThrow(RangeError);
  expect(() => multiplyMoney(most, 2)).toThrow(RangeError);
});

test('the sum of no amounts is 0', () => {
  expect(sumMoney([], 'JPY')).toEqual({ amount: 0, currency: 'JPY' });
});

test('subtraction reverses addition', () => {
  fc.assert(
    fc.property(amount, amount, (left, right) => {
      const sum = addMoney(money(left, 'GBP'), money(right, 'GBP'));
      expect(subtractMoney(sum, money(right, 'GBP')).amount).toBe(left);
    }),
  );
});

test('a sum does not depend on the order', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
      const all = amounts.map((each) => money(each, 'GBP'));
      expect(sumMoney(all.toReversed(), 'GBP')).toEqual(sumMoney(all, 'GBP'));
    }),
  );
});

test('a multiple is the sum of as many', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 50 }), (each, quantity) => {
      const many = Array.from({ length: quantity }, () => money(each, 'GBP'));
      expect(multiplyMoney(money(each, 'GBP'), quantity).amount).toBe(sumMoney(many, 'GBP').amount);
    }),
  );
});

test.each([
  [1200, 2000, 200],
  [350, 2000, 58],
  [100, 887.5, 8],
  [0, 2000, 0],
  [500, 0, 0],
])('%i with tax of %p basis points included contains %i', (gross, basisPoints, tax) => {
  expect(taxIncludedIn(money(gross, 'GBP'), basisPoints)).toEqual(money(tax, 'GBP'));
});

test.each([
  [1000, 2000, 200],
  [350, 887.5, 31],
  [50, 100, 1],
  [49, 100, 0],
])('on %i, tax of %p basis points is %i', (net, basisPoints, tax) => {
  expect(taxOn(money(net, 'USD'), basisPoints)).toEqual(money(tax, 'USD'));
});

test('included tax never exceeds the gross, and net plus tax is the gross within one unit', () => {
  fc.assert(
    fc.property(price, rate, (gross, basisPoints) => {
      const included = taxIncludedIn(money(gross, 'GBP'), basisPoints).amount;
      expect(included).toBeGreaterThanOrEqual(0);
      expect(included).toBeLessThanOrEqual(gross);
      const added = taxOn(money(gross - included, 'GBP'), basisPoints).amount;
      expect(Math.abs(included - added)).toBeLessThanOrEqual(1 + basisPoints / 20_000);
    }),
  );
});

test('the errors name the currencies and the amount', () => {
  const mixed = () => addMoney(money(1, 'GBP'), money(1, 'USD'));
  expect(mixed).toThrow(expect.objectContaining({ name: 'CurrencyMismatch' }));
  expect(mixed).toThrow('Amounts of GBP and USD cannot be combined');
  expect(() => money(0.5, 'GBP')).toThrow('Not a whole number of minor units: 0.5');
});
