import { createHash, timingSafeEqual } from 'node:crypto';
import type { AuthLevel } from '../app/toTrigger.ts';
import type { HostKeys } from './hostKeys.ts';
import type { HostRequest } from './hostRequest.ts';

/** `eventGrid` is the level of the Event Grid webhook, whose key opens nothing else. */
export type Level = AuthLevel | 'eventGrid';
export type Authorize = (request: HostRequest, level: Level) => boolean;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Digests have one length whatever the key's, so the comparison tells nothing by its time. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function keysFor(level: Exclude<Level, 'anonymous'>, keys: HostKeys): readonly string[] {
  switch (level) {
    case 'function':
      return [keys.master, keys.default];
    case 'eventGrid':
      return [keys.master, keys.eventGrid];
    case 'admin':
      return [keys.master];
    default: {
      const unknown: never = level;
      return unknown;
    }
  }
}

/**
 * Who may call what; `more` are further keys of functions. Without keys everybody may call
 * everything, as with the Core Tools.
 */
export function createAuthorizer(
  keys: HostKeys | undefined,
  more: () => readonly string[] = () => [],
): Authorize {
  return (request, level) => {
    if (keys === undefined || level === 'anonymous') return true;
    const header = request.headers['x-functions-key'];
    const given = header ?? request.url.searchParams.get('code');
    if (typeof given !== 'string') return false;
    const known =
      level === 'function' ? [...keysFor(level, keys), ...more()] : keysFor(level, keys);
    return known.some((key) => same(given, key));
  };
}
