import { subscribe, unsubscribe } from 'node:diagnostics_channel';

const channel = 'http.client.request.start';

/** How many HTTP requests this process has sent while something was done: its round trips. */
export const countRequests = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const seen = (): void => {
    count += 1;
  };
  subscribe(channel, seen);
  try {
    await work();
  } finally {
    unsubscribe(channel, seen);
  }
  return count;
};
