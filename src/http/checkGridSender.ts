import type { Log } from '../calls/ports.ts';
import { checkGridTrust, type GridTrust } from './checkGridTrust.ts';
import { holdsKey } from './holdsKey.ts';
import { RequestError } from './requestError.ts';
import type { WebRequest } from './webRequest.ts';

/** A subscription sends it with each delivery; in the address a key is called as the host's are. */
const keyHeader = 'x-switchboard-key';

/**
 * Lets in who has one of the keys, or a token of Event Grid.
 * @throws RequestError `unauthorized`; Error when nobody can tell now
 */
export const checkGridSender = async (
  trust: GridTrust,
  { headers, query }: Pick<WebRequest, 'headers' | 'query'>,
  log: Log,
): Promise<void> => {
  checkGridTrust(trust, log);
  const key = headers[keyHeader] || query.code;
  if (key && holdsKey(trust.keys, key)) return;
  const refused = key ? 'the key is none of EVENT_GRID_KEYS' : 'there is no key';
  const verdict = (await trust.verify?.(headers.authorization ?? null)) ?? { refused };
  if (verdict === 'ok') return;
  // Not a 503: after one Event Grid waits for so long that the caller is gone.
  if (verdict === 'unavailable') throw new Error('the keys that tokens are signed with are away');
  log('warn', 'events of a sender who is not trusted', { why: verdict.refused });
  throw new RequestError('unauthorized', 'Not authorized.');
};
