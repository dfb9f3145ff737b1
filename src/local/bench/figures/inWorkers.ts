/** Does all of the work, so much of it at once; the first failure is thrown when all have ended. */
export const inWorkers = async <Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = items.values();
  const run = async (): Promise<void> => {
    // One iterator for all: each item is taken once.
    for (const item of left) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: atOnce }, run));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
