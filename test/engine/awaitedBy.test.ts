import { expect, test } from 'vitest';
import { awaitedBy } from '../../src/engine/awaitedBy.ts';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';

const token = 3 as CommandNumber;
const rows: readonly [Doing, readonly number[]][] = [
  [{ kind: 'saying', token, prompts: [] }, [3]],
  [{ kind: 'asking', token, noInputs: 0, noMatches: 0 }, [3]],
  [{ kind: 'transferring', token }, [3]],
  [{ kind: 'sayingGoodbye', token, outcome: 'failed' }, [3]],
  [{ kind: 'hangingUp', token, outcome: 'failed' }, [3]],
  [{ kind: 'transferred' }, []],
];

test.each(rows)('%j', (doing, awaited) => {
  expect(awaitedBy(doing)).toEqual(awaited);
});
