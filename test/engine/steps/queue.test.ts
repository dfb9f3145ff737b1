import { expect, test } from 'vitest';
import { say } from '../commands.ts';
import { promptEnded } from '../events.ts';
import { answered, offered } from '../queueing/happenings.ts';
import { ann, inQueue } from '../queueing/waits.ts';
import { joined, present, presses } from '../ringing/happenings.ts';

const name = '+14255550101';
const talking = [answered(offered(ann, 6)), joined(name), presses(name, '1')] as const;

test('an agent who hangs up first is given back, and the call goes on', () => {
  const { call } = inQueue(...talking, present(name), present());
  inQueue(...talking, present(name))
    .when(present())
    .then({ kind: 'askQueue', wish: { kind: 'leave' } }, say('Good-bye.'));
  expect(call).toMatchObject({ step: 'after', queue: { name: 'sales' } });
});

test('while they talk nothing else happens', () => {
  inQueue(...talking)
    .when(promptEnded())
    .thenNothing();
});
