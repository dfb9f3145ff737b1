import type { Doing } from './call.ts';
import type { CommandNumber } from './ids.ts';

/** The commands whose events move a call on, whatever it is doing; all others are past. */
export const awaitedBy = (doing: Doing): readonly CommandNumber[] => {
  switch (doing.kind) {
    case 'saying':
    case 'asking':
    case 'transferring':
    case 'sayingGoodbye':
    case 'hangingUp':
      return [doing.token];
    case 'transferred':
      return [];
    default:
      return doing satisfies never;
  }
};
