import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import {
  answering,
  disconnected,
  fromProvider,
  leg,
  own,
  present,
} from '../../../../src/local/tasks/flows/stageEvents.ts';
import { party } from '../../../engine/sampleFlow.ts';
import { stageOf } from './sampleTest.ts';

test('every event has an id of its own, the time of the stage, and its leg', () => {
  const stage = stageOf();
  const of = { at: stage.now, note: '' };
  const onLeg = { ...of, attempt: 1, connection: leg };
  const token = 3 as CommandNumber;
  expect(fromProvider(stage, { kind: 'Connected' })).toEqual({
    ...onLeg,
    id: 'event-1',
    kind: 'Connected',
  });
  expect(answering(stage, token, { kind: 'NoInput' })).toMatchObject({ ...onLeg, token });
  expect(own(stage, { kind: 'Overlong' })).toEqual({ ...of, id: 'event-3', kind: 'Overlong' });
  expect(disconnected(stage, 'hungUp')).toMatchObject({ kind: 'Disconnected', cause: 'hungUp' });
});

test('of two lists of who is there the later one has the greater number', () => {
  const stage = stageOf();
  const { caller } = stage.call;
  const somebody = party('+18005551001');
  const [first, second] = [present(stage, [somebody]), present(stage, [])];
  expect(first).toMatchObject({ kind: 'ParticipantsChanged', parties: [caller, somebody] });
  expect(second).toMatchObject({ parties: [caller] });
  const sequences = [first, second].map((event) => 'sequence' in event && event.sequence);
  expect(sequences).toEqual([0, 1]);
});
