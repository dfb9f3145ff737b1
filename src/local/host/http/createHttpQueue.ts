/** How many requests are worked on at once, and how many there may be with those that wait. */
export type HttpLimits = Readonly<{
  maxConcurrentRequests: number;
  maxOutstandingRequests: number;
}>;

/** Does some work when its turn comes; undefined where too many wait already. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result> | undefined;

/** Requests in the order of their coming, as many at once as the limits allow. */
export function createHttpQueue(limits: HttpLimits): TakeTurn {
  const { maxConcurrentRequests, maxOutstandingRequests } = limits;
  const waiting: (() => void)[] = [];
  let working = 0;
  const done = (): void => {
    const next = waiting.shift();
    // Whoever waits takes the place over, so that nobody can come in between.
    if (next === undefined) working -= 1;
    else next();
  };
  return (work) => {
    if (working + waiting.length >= maxOutstandingRequests) return undefined;
    if (working < maxConcurrentRequests) {
      working += 1;
      return work().finally(done);
    }
    return new Promise<void>((resolve) => {
      waiting.push(resolve);
    })
      .then(work)
      .finally(done);
  };
}
