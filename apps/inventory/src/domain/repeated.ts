/** The places of values that stood earlier in the list already. */
export const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
