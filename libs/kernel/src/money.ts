/** An amount in the minor unit of its currency (pence, cents, yen), and the currency's ISO 4217 code. */
export type Money = { amount: number; currency: string };

/** Amounts of two currencies were combined. Always a defect: currencies are checked when a request is validated. */
export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch';
  constructor(left: string, right: string) {
    super(`Amounts of ${left} and ${right} cannot be combined`);
  }
}

export const money = (amount: number, currency: string): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of minor units: ${amount}`);
  // `|| 0` makes 0 of -0.
  return { amount: amount || 0, currency };
};

export const addMoney = (left: Money, right: Money): Money => {
  if (left.currency !== right.currency) throw new CurrencyMismatch(left.currency, right.currency);
  return money(left.amount + right.amount, left.currency);
};

export const subtractMoney = (left: Money, right: Money): Money =>
  addMoney(left, { amount: -right.amount, currency: right.currency });

export const multiplyMoney = (price: Money, quantity: number): Money => money(price.amount * quantity, price.currency);

/** The sum of the amounts; 0 in `currency` if there are none. */
export const sumMoney = (amounts: readonly Money[], currency: string): Money =>
  amounts.reduce(addMoney, money(0, currency));

/**
 * The tax contained in a gross price, in minor units, rounded half up.
 * `rateBasisPoints`: 2000 is 20 %. Gross × rate ÷ (1 + rate), as for prices displayed with tax included.
 */
export const taxIncludedIn = (gross: Money, rateBasisPoints: number): Money =>
  money(Math.round((gross.amount * rateBasisPoints) / (10_000 + rateBasisPoints)), gross.currency);

/** The tax added to a net price, in minor units, rounded half up. `rateBasisPoints`: 887.5 is 8.875 %. */
export const taxOn = (net: Money, rateBasisPoints: number): Money =>
  money(Math.round((net.amount * rateBasisPoints) / 10_000), net.currency);
