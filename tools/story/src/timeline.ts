/** Who does something. */
export type Actor = 'customer' | 'barista' | 'courier' | 'manager' | 'chain';

/** What happens, line by line, as it happens. */
export type Timeline = {
  title(text: string): void;
  /** @param status where the order stands after it, if it is about an order */
  happened(who: Actor, what: string, status?: string): void;
  /** More about what has just happened. */
  detail(text: string): void;
};

/** Lines like `+ 0.412 s  customer  pays 17.98 GBP   paid`; the time runs from the beginning of each story. */
export const createTimeline = (print: (line: string) => void): Timeline => {
  let startedAt = performance.now();
  return {
    title: (text) => {
      startedAt = performance.now();
      print('');
      print(text);
    },
    happened: (who, what, status = '') => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(3).padStart(7);
      print(`  +${seconds} s  ${who.padEnd(9)} ${what.padEnd(58)} ${status}`.trimEnd());
    },
    detail: (text) => print(`${' '.repeat(25)}${text}`),
  };
};

/** `17.98 GBP`; currencies without minor units as whole numbers. */
export const amountOf = ({ amount, currency }: { amount: number; currency: string }): string => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
};
