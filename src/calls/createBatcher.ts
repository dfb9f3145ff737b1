import { AsyncLocalStorage } from 'node:async_hooks';

type Waiting<Item, Result> = Readonly<{
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
  /** Runs work as whoever waits: what it logs is then logged by somebody who is still there. */
  as: <Done>(work: () => Done) => Done;
}>;

/**
 * Lets what is asked for at the same time be done together: while one batch is under way, the
 * others wait for the next, which runs in the async context of its first. `work` gives a result for
 * each item, in their order; what it throws is thrown to all of them.
 */
export const createBatcher = <Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((item: Item) => Promise<Result>) => {
  let waiting: Waiting<Item, Result>[] = [];
  let isBusy = false;

  const runBatch = async (batch: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined) reject(new Error('an item of a batch has no result'));
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  const run = async (): Promise<void> => {
    isBusy = true;
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await first.as(() => runBatch(batch));
    }
    isBusy = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject, as: AsyncLocalStorage.snapshot() });
      // What is asked for in this very turn is still in time.
      if (!isBusy) void Promise.resolve().then(() => (isBusy ? undefined : run()));
    });
};
