import type { Doing } from './call.ts';
import { type Instant, later } from './ids.ts';
import { graceMs } from './limits.ts';

const longAgo = 0 as Instant;

/** By when everything that goes on beside the newest commands should be over. */
export const untilOf = (doing: Doing): Instant => {
  switch (doing.kind) {
    case 'ringingOthers':
      return Math.max(longAgo, ...doing.rung.map(({ until }) => until + graceMs)) as Instant;
    case 'takingMessage':
      return later(doing.until, graceMs);
    case 'requesting':
      return later(doing.until, graceMs);
    case 'saying':
    case 'asking':
    case 'collecting':
    case 'confirming':
    case 'hearingHuman':
    case 'optingOut':
    case 'transferring':
    case 'transferred':
    case 'talking':
    case 'queueing':
    case 'thanking':
    case 'sayingGoodbye':
    case 'hangingUp':
      return longAgo;
    default:
      return doing satisfies never;
  }
};
