/** The indexes of the values that an earlier item of the list has already. */
export const duplicateIndexes = (values: readonly unknown[]): number[] => {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    const isDuplicate = seen.has(value);
    seen.add(value);
    return isDuplicate ? [index] : [];
  });
};
