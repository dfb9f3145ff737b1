import type { Doing, Rung } from './call.ts';
import type { CommandNumber } from './ids.ts';

const ofRung = ({ add, ask, timer }: Rung): readonly CommandNumber[] =>
  ask === null ? [add, timer] : [add, timer, ask];

/** The commands whose events move a call on, whatever it is doing; all others are past. */
export const awaitedBy = (doing: Doing): readonly CommandNumber[] => {
  switch (doing.kind) {
    case 'saying':
    case 'asking':
    case 'collecting':
    case 'confirming':
    case 'hearingHuman':
    case 'optingOut':
    case 'thanking':
    case 'transferring':
    case 'queueing':
    case 'sayingGoodbye':
    case 'hangingUp':
      return [doing.token];
    case 'ringingOthers':
      return [doing.waiting.token, ...doing.rung.flatMap(ofRung)];
    case 'talking':
      return doing.hush === null ? [doing.back] : [doing.back, doing.hush];
    case 'takingMessage':
      return [doing.token, doing.recording, doing.timer];
    case 'requesting': {
      const { token, timer, filler, after } = doing;
      const heard = filler === null ? [] : [filler.token];
      return after === null ? [token, timer, ...heard] : heard;
    }
    case 'transferred':
      return [];
    default:
      return doing satisfies never;
  }
};
