const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Whether an address leads to this very machine. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && loopback.test(new URL(url).hostname);
