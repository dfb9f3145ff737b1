import type { Linked } from '../calls/link.ts';
import type { Instant } from '../engine/ids.ts';
import type { ReadLink } from './createLinks.ts';
import { RequestError } from './requestError.ts';
import type { Endpoint, Reply } from './webRequest.ts';

/** What a link opens; null when it is there no more. `range` is a part that is asked for. */
export type OpenLinked = (linked: Linked, range: string | undefined) => Promise<Reply | null>;

/**
 * `GET /api/links/{token}`: opens a link for whoever has it. One that we have not made and one that
 * opens nothing are not told apart.
 */
export const linkEndpoint =
  (readLink: ReadLink, openLinked: OpenLinked, now: () => Instant): Endpoint =>
  async ({ params, headers }) => {
    const link = await readLink(params.token ?? '', now());
    if (link?.kind === 'expired') throw new RequestError('expiredLink', 'The link has expired.');
    const reply = link === null ? null : await openLinked(link.linked, headers.range);
    if (reply === null) throw new RequestError('unknownLink', 'There is no such link.');
    return reply;
  };
