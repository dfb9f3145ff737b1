/** How long work takes that is done at once. */
export const timed = (work: () => unknown): Readonly<{ ms: number }> => {
  const since = performance.now();
  work();
  return { ms: performance.now() - since };
};
