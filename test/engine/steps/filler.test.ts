import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import type { Requesting } from '../../../src/engine/requesting.ts';
import { playFiller, playMusic } from '../../../src/engine/steps/filler.ts';
import { holdMusic } from '../../../src/flow/audio/holdMusic.ts';
import { startedAt } from '../given.ts';
import { requestStep, support, text } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const doing: Requesting = {
  kind: 'requesting',
  token: 2 as CommandNumber,
  timer: 3 as CommandNumber,
  until: startedAt,
  filler: null,
  after: null,
};
const scene = sceneFor(support, support.start, 4);

test('what the flow says comes after the reminder that ends it', () => {
  const step = requestStep('end', 'end', { filler: text('Please wait.') });
  expect(playFiller(step, scene, doing)).toMatchObject({
    kind: 'order',
    commands: [{ kind: 'remind', n: 4, at: startedAt }],
    next: {
      kind: 'act',
      commands: [{ kind: 'say', n: 5, speech: { prompts: [text('Please wait.')] } }],
      doing: { timer: 4, filler: { how: 'said', token: 5 } },
    },
  });
});

test('music is what is left', () => {
  expect(playFiller(requestStep('end', 'end'), scene, doing)).toMatchObject({
    next: { commands: [{ kind: 'playMusic', n: 5 }], doing: { filler: { how: 'music' } } },
  });
  expect(playMusic(scene, doing)).toMatchObject({
    commands: [{ kind: 'playMusic', n: 4, speech: { prompts: [holdMusic] } }],
    doing: { timer: 3, filler: { how: 'music', token: 4 } },
  });
});
