import { expect, test } from 'vitest';
import { notJoined, present } from '../ringing/happenings.ts';
import { answered, offered, waiting } from './happenings.ts';
import { ann, hearing, inQueue } from './waits.ts';

const name = '+14255550101';

test('an agent who comes when he is rung no longer is sent away', () => {
  const passed = [answered(offered(ann, 6)), notJoined(name), answered(waiting())] as const;
  const { call } = inQueue(...passed);
  const after = inQueue(...passed).when(present(name));
  after.then({ kind: 'remove', who: ann });
  expect(after.call).toMatchObject({ doing: { kind: 'queueing', phase: 'hearing' } });
  expect(
    'deadline' in after.call && 'deadline' in call && after.call.deadline >= call.deadline,
  ).toBe(true);
});

test('before anybody was rung, whoever is on the call is the caller', () => {
  hearing().when(present()).thenNothing();
});
