import { expect, test } from 'vitest';
import { awaitedBy } from '../../src/engine/awaitedBy.ts';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';

const token = 3 as CommandNumber;
const instant = 0 as Instant;
const message = { ear: 'speech', until: instant, isBlank: true } as const;
const [recording, timer] = [1 as CommandNumber, 2 as CommandNumber];
const rows: readonly [Doing, readonly number[]][] = [
  [{ kind: 'saying', token, prompts: [] }, [3]],
  [{ kind: 'asking', token, noInputs: 0, noMatches: 0 }, [3]],
  [{ kind: 'transferring', token }, [3]],
  [{ kind: 'sayingGoodbye', token, outcome: 'failed' }, [3]],
  [{ kind: 'hangingUp', token, outcome: 'failed' }, [3]],
  [{ kind: 'transferred' }, []],
  [{ kind: 'takingMessage', token, recording, timer, ...message }, [3, 1, 2]],
  [{ kind: 'thanking', token, prompts: [] }, [3]],
];

test.each(rows)('%j', (doing, awaited) => {
  expect(awaitedBy(doing)).toEqual(awaited);
});
