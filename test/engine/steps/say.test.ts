import { expect, test } from 'vitest';
import { enterSay, onSayEvent, sayPrompts } from '../../../src/engine/steps/say.ts';
import type { SayStep } from '../../../src/flow/flow.ts';
import { hangUp, say } from '../commands.ts';
import {
  askFailed,
  connected,
  keys,
  mediaCancelled,
  noInput,
  promptEnded,
  promptFailed,
  promptStarted,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { text, to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: one
steps:
  one: { say: { prompt: "One.", go: two } }
  two: { say: "Two." }
`);

decides(flow, [
  ['is spoken when it is entered', [], connected(), say('One.')],
  ['goes on at the end of its prompt', [connected()], promptEnded(), say('Two.')],
  ['goes on when its prompt cannot be played', [connected()], promptFailed(), say('Two.')],
  ['hangs up where it goes to the end', [connected(), promptEnded()], promptEnded(), hangUp()],
]);

ignores(flow, [
  ['the start of its prompt', [connected()], promptStarted()],
  ['a key', [connected()], keys('1')],
  ['its own cancelling', [connected()], mediaCancelled()],
  ['silence', [connected()], noInput()],
  ['a failed question', [connected()], askFailed()],
]);

test('a call that was told all there is to say is completed', () => {
  const { when } = given(flow).after(connected(), promptEnded());
  when(promptEnded()).thenState({ doing: { kind: 'hangingUp', outcome: 'completed' } });
});

test('waits for its own command, and remembers what to repeat', () => {
  const scene = sceneFor(flow, flow.start, 5);
  const prompts = [text('From {{caller.number}}.')];
  expect(sayPrompts(prompts, scene)).toMatchObject({
    commands: [
      { kind: 'say', n: 5, speech: { prompts: [text('From +12065550100.')], pauseMs: 0 } },
    ],
    doing: { kind: 'saying', token: 5, prompts },
  });
});

test('its parts', () => {
  const scene = sceneFor(flow, flow.start, 5);
  const step: SayStep = { kind: 'say', prompt: text('One.'), go: to('two') };
  const moment = { call: scene.call, at: scene.call.createdAt, nth: 1 };
  expect(enterSay(step, scene)).toMatchObject({
    commands: [{ speech: { prompts: [text('One.')] } }],
  });
  expect(onSayEvent(step, promptEnded()(moment))).toEqual({ kind: 'go', target: 'two' });
});
