import { expect, test } from 'vitest';
import { noteConnected } from '../../../../src/local/tasks/flows/noteConnected.ts';
import { playLine } from '../../../../src/local/tasks/flows/playScript.ts';
import type { Stage } from '../../../../src/local/tasks/flows/stage.ts';
import type { FlowTest } from '../../../../src/local/tasks/flows/testSchema.ts';
import { anna, ben, inTurn, nobodyThere, together } from '../../../engine/ringing/onCall.ts';
import { party } from '../../../engine/sampleFlow.ts';
import { stageOf } from './sampleTest.ts';

const connectedTo = ({ happened }: Stage) =>
  happened.filter(({ kind }) => kind === 'connected').map(({ text }) => text);

const played = (people: FlowTest['people'], flow = inTurn): Stage => {
  const stage = stageOf({ people }, flow);
  playLine(stage, { wait: 70_000 }, 0);
  return stage;
};

test('the caller speaks with whoever took the call, not with who was rung first', () => {
  expect(connectedTo(played({}))).toEqual([anna]);
  expect(connectedTo(played({ [anna]: 'declines' }))).toEqual([ben]);
  expect(connectedTo(played({ [anna]: 'voicemail' }, together))).toEqual([ben]);
});

test('who is taken off hold to hear that nobody came speaks with nobody', () => {
  const stage = played({ [anna]: 'busy', [ben]: 'noAnswer' });
  expect(connectedTo(stage)).toEqual([]);
  const noneAnswered = played({ [anna]: 'noAnswer', [ben]: 'noAnswer' });
  expect(noneAnswered.happened.map(({ text }) => text)).toContain(nobodyThere);
});

test('somebody else who is taken off hold is not the caller', () => {
  const stage = played({});
  expect(stage.call).toHaveProperty('doing.kind', 'talking');
  noteConnected(stage, party(ben));
  expect(connectedTo(stage)).toEqual([anna]);
});
