import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../../src/engine/ids.ts';
import {
  answering,
  disconnected,
  fromProvider,
  leg,
  own,
} from '../../../../src/local/tasks/flows/stageEvents.ts';
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
