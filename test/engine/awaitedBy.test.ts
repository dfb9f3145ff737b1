import { expect, test } from 'vitest';
import { awaitedBy } from '../../src/engine/awaitedBy.ts';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { nobodySeen } from '../../src/engine/ringing/presence.ts';
import { ben } from './ringing/onCall.ts';
import { ringingOthers, rungOf } from './ringing/rungOf.ts';
import { party } from './sampleFlow.ts';

const token = 3 as CommandNumber;
const talking = {
  ...({ kind: 'talking', with: party(ben), dropped: [], present: nobodySeen } as const),
  add: 1 as CommandNumber,
};
const instant = 0 as Instant;
const message = { ear: 'speech', until: instant, isBlank: true } as const;
const [recording, timer] = [1 as CommandNumber, 2 as CommandNumber];
const filler = { how: 'said', token: recording } as const;
const rows: readonly [Doing, readonly number[]][] = [
  [{ kind: 'saying', token, prompts: [] }, [3]],
  [{ kind: 'asking', token, noInputs: 0, noMatches: 0 }, [3]],
  [{ kind: 'transferring', token }, [3]],
  [{ kind: 'sayingGoodbye', token, outcome: 'failed' }, [3]],
  [{ kind: 'hangingUp', token, outcome: 'failed' }, [3]],
  [{ kind: 'transferred' }, []],
  [ringingOthers([rungOf(5), rungOf(6, ben, 8)]), [2, 5, 9, 6, 9, 8]],
  [{ ...talking, back: token, hush: null }, [3]],
  [{ ...talking, back: token, hush: 4 as CommandNumber }, [3, 4]],
  [{ kind: 'takingMessage', token, recording, timer, ...message }, [3, 1, 2]],
  [{ kind: 'requesting', token, timer, until: instant, filler: null, after: null }, [3, 2]],
  [{ kind: 'requesting', token, timer, until: instant, filler, after: null }, [3, 2, 1]],
  [{ kind: 'requesting', token, timer, until: instant, filler, after: 'end' }, [1]],
  [{ kind: 'thanking', token, prompts: [] }, [3]],
];

test.each(rows)('%j', (doing, awaited) => {
  expect(awaitedBy(doing)).toEqual(awaited);
});
