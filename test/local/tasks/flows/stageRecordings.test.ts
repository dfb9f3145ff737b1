import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import { advance, hangUp } from '../../../../src/local/tasks/flows/advance.ts';
import { playLine } from '../../../../src/local/tasks/flows/playScript.ts';
import type { Stage } from '../../../../src/local/tasks/flows/stage.ts';
import { performRecording } from '../../../../src/local/tasks/flows/stageRecordings.ts';
import { flowFrom } from '../../../engine/flowFrom.ts';
import { stageOf, texts } from './sampleTest.ts';

const flow = flowFrom(`
start: recording
steps:
  recording: { record: { announce: "This call is recorded.", ifFails: refused, go: pin } }
  pin:
    collect:
      { say: "Your PIN.", into: pin, length: 4, secret: true, noInput: { go: bye }, go: ask }
  ask: { menu: { say: "Press one.", keys: { 1: bye } } }
  bye: { say: "Goodbye." }
  refused: { say: "Nothing is recorded." }
`);

const stateOf = ({ call }: Stage) => call.recordings.map(({ state }) => state);

test('a recording runs as soon as it is begun, and its file comes after the end', () => {
  const stage = stageOf({}, flow);
  playLine(stage, { hears: 'Your PIN' }, 0);
  expect(stateOf(stage)).toEqual(['paused']);
  playLine(stage, { press: '1234' }, 0);
  expect(stateOf(stage)).toEqual(['running']);
  advance(stage, 2000);
  hangUp(stage);
  expect(stateOf(stage)).toEqual(['stopped']);
  advance(stage, 5000);
  expect(stateOf(stage)).toEqual(['kept']);
  // The time of the PIN is not on it.
  expect(stage.call.recordings[0]?.ms).toBe(2000);
  expect(texts(stage).filter((text) => /Recording/.test(text))).toEqual([
    'did: startRecording',
    'did: pauseRecording',
    'did: resumeRecording',
  ]);
});

test('a recording that is stopped has its file while the call goes on, once', () => {
  const stage = stageOf({}, flow);
  playLine(stage, { hears: 'Your PIN' }, 0);
  playLine(stage, { press: '1234' }, 0);
  advance(stage, 1000);
  const [{ n = 0 as CommandNumber } = {}] = stage.call.recordings;
  performRecording(stage, { kind: 'stopRecording', n: 90 as CommandNumber, of: n });
  advance(stage, 2000);
  expect(stage.call).toMatchObject({ state: 'active', recordings: [{ state: 'kept', ms: 1000 }] });
  hangUp(stage);
  advance(stage, 5000);
  expect(stage.call.recordings).toMatchObject([{ state: 'kept', ms: 1000 }]);
});

test('the provider may refuse to record', () => {
  const stage = stageOf({ recording: 'refused' }, flow);
  expect(playLine(stage, { hears: 'Nothing is recorded' }, 0).failure).toBeNull();
  expect(stateOf(stage)).toEqual(['refused']);
});
