import { describe, expect, test } from 'vitest';
import { type Happening, silent } from '../events.ts';
import { holdFails, joined, notJoined, presses, timeIsUp } from '../ringing/happenings.ts';
import { answered, offered, waiting } from './happenings.ts';
import { ann, bob, inQueue } from './waits.ts';

const name = '+14255550101';
const pass = { kind: 'askQueue', wish: { kind: 'pass', offer: 6, restMs: 60_000 } } as const;
const keep = { kind: 'askQueue', wish: { kind: 'keep', offer: 6 } } as const;

describe('an agent who is rung', () => {
  const rung = (...after: readonly Happening[]) => inQueue(answered(offered(ann, 6)), ...after);

  test('takes the call by the key, of which the queue hears', () => {
    const { call } = rung(joined(name), presses(name, '1'));
    rung(joined(name)).when(presses(name, '1')).then({ kind: 'unhold' }, keep);
    expect(call).toMatchObject({ taken: true, doing: { kind: 'talking', with: ann } });
  });

  test('ends the music that everybody hears, last of all', () => {
    const { call } = rung(holdFails(), joined(name), presses(name, '1'));
    rung(holdFails(), joined(name))
      .when(presses(name, '1'))
      .then({ kind: 'unhold' }, keep, { kind: 'say' });
    expect(call).toMatchObject({ doing: { hush: call.nextCommand - 1 } });
  });

  test.each([
    ['does not answer', notJoined(name), []],
    ['is a voicemail', presses(name, '2'), [joined(name)]],
    ['is rung for too long', timeIsUp(name), []],
    ['is not heard of any more', silent(), []],
  ] as const)('%s: he is passed, and the caller stays on hold', (_, happening, before) => {
    const { commands, call } = rung(...before).when(happening);
    expect(commands.at(-1)).toMatchObject(pass);
    expect(call).toMatchObject({ doing: { kind: 'queueing', phase: 'asking', isHeld: true } });
  });

  test('after a while of music, the caller is put on hold again', () => {
    const again = inQueue(
      answered(offered(ann, 6)),
      notJoined(name),
      answered(waiting()),
      ({ call, at, nth }) => ({
        ...{ kind: 'NoInput', id: `event-${nth}` as never, at, note: '', attempt: call.attempt },
        connection: call.connection ?? ('' as never),
        token: call.state === 'active' && 'token' in call.doing ? call.doing.token : (0 as never),
      }),
    );
    again
      .when(answered(offered(bob, 7)))
      .then({ kind: 'hold' }, { kind: 'add', to: bob }, { kind: 'remind' });
  });
});
