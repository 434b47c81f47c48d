/** The indexes of values that occur earlier in the list. */
export const duplicateIndexes = (values: readonly unknown[]): number[] => {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    const isDuplicate = seen.has(value);
    seen.add(value);
    return isDuplicate ? [index] : [];
  });
};
