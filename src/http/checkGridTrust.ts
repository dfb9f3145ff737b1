import type { Log } from '../calls/ports.ts';
import { RequestError } from './requestError.ts';

/** By what Event Grid is known. */
export type GridTrust = Readonly<{
  /** Secrets of ours that a delivery may carry. */
  keys: readonly string[];
  /** A check of the header `Authorization`; null where no token is taken. */
  verify:
    | ((header: string | null) => Promise<'ok' | 'unavailable' | Readonly<{ refused: string }>>)
    | null;
}>;

/**
 * Lets in nobody where nobody is trusted, not even to a handshake: a subscription that was made all
 * the same would lose every call.
 * @throws RequestError `unauthorized`
 */
export const checkGridTrust = ({ keys, verify }: GridTrust, log: Log): void => {
  if (keys.length > 0 || verify !== null) return;
  const why = 'neither EVENT_GRID_KEYS nor EVENT_GRID_TENANT_ID is set';
  log('error', 'events are refused, whoever sends them', { why });
  throw new RequestError('unauthorized', 'Not authorized.');
};
