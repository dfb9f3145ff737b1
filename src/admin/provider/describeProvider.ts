import type { AdminSettings } from '../settings/readSettings.ts';

/** Which resource it is and who named it, for people; never a key. */
export const describeProvider = (endpoint: string, { origin }: AdminSettings): string => {
  const host = URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
  const isSimulator = endpoint.startsWith('http://');
  return `${isSimulator ? `simulator at ${host}` : host} (from ${origin})`;
};
