/** Does work when it is its turn. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Lets `limit` pieces of work be done at once; who comes later waits, first come, first served. */
export const createTurns = (limit: number): TakeTurn => {
  let free = limit;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> => {
    free -= 1;
    if (free >= 0) return Promise.resolve();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      free += 1;
      waiting.shift()?.();
    }
  };
};
