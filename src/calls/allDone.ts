/**
 * Waits for every one, even when one fails: nothing goes on unseen after a function has returned.
 */
export const allDone = async (work: readonly Promise<unknown>[]): Promise<void> => {
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
