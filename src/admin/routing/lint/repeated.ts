/** The places of all items that were there before, compared by their keys. */
export const repeated = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly number[] => {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
};
