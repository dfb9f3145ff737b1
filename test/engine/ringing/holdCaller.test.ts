import { expect, test } from 'vitest';
import { holdCaller } from '../../../src/engine/ringing/holdCaller.ts';
import { flowOf, party, text } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { inTurn } from './onCall.ts';

test('the caller hears what the flow says, look-ups filled in', () => {
  const accept = { key: '1', prompt: text('x'), silenceMs: 1 } as const;
  const ring = { ringMs: 1, hold: text('{{caller.number}}'), announce: text('x'), accept };
  expect(holdCaller(sceneFor(inTurn, inTurn.start, 4), ring)).toMatchObject({
    ...{ kind: 'hold', n: 4, who: party('+12065550100') },
    speech: { prompts: [text('+12065550100')], voice: flowOf('a', {}).voice },
  });
});
