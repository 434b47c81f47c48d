/** Who acts. */
export type Actor = 'customer' | 'barista' | 'courier' | 'manager' | 'chain';

/** Prints the steps of a scenario as they happen. */
export type Timeline = {
  title(text: string): void;
  /** @param status the order's status after the step */
  step(who: Actor, what: string, status?: string): void;
  /** A further line for the last step. */
  detail(text: string): void;
};

/** Lines like `+ 0.412 s  customer  pays 17.98 GBP   paid`; the time starts at zero for each scenario. */
export const createTimeline = (print: (line: string) => void): Timeline => {
  let startedAt = performance.now();
  return {
    title: (text) => {
      startedAt = performance.now();
      print('');
      print(text);
    },
    step: (who, what, status = '') => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(3).padStart(7);
      print(`  +${seconds} s  ${who.padEnd(9)} ${what.padEnd(58)} ${status}`.trimEnd());
    },
    detail: (text) => print(`${' '.repeat(25)}${text}`),
  };
};

/** `17.98 GBP`; currencies without minor units have no decimals. */
export const amountOf = ({ amount, currency }: { amount: number; currency: string }): string => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
};
