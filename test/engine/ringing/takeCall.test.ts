import { expect, test } from 'vitest';
import { awaitedBy } from '../../../src/engine/awaitedBy.ts';
import { takeCall } from '../../../src/engine/ringing/takeCall.ts';
import { holdMusic } from '../../../src/flow/audio/holdMusic.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { party } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { unhold } from './commands.ts';
import { holdFails, joined, presses } from './happenings.ts';
import { anna, ben, inTurn } from './onCall.ts';
import { ringingOthers, rungOf } from './rungOf.ts';

test('the caller is taken off hold first, then the others are stopped', () => {
  const one = rungOf(3, anna, 7);
  const doing = ringingOthers([one, rungOf(4, ben)]);
  const move = takeCall(sceneFor(inTurn, inTurn.start, 10), doing, one, []);
  expect(move).toMatchObject({
    commands: [
      { kind: 'unhold', n: 10 },
      { kind: 'cancelAdd', n: 11, of: 4 },
    ],
    doing: {
      kind: 'talking',
      with: party(anna),
      add: 3,
      back: 10,
      hush: null,
      dropped: [party(ben)],
    },
  });
});

test('who cannot be put on hold hears music with everybody, until somebody takes the call', () => {
  const { when } = given(inTurn).after(connected());
  when(holdFails()).then({ kind: 'playMusic', speech: { prompts: [holdMusic] } });
  const taken = given(inTurn)
    .after(connected(), holdFails(), joined(anna))
    .when(presses(anna, '1'));
  const prompts = [{ kind: 'file', file: 'silence-400.wav', ms: 400 }];
  taken.then(unhold(), { kind: 'say', speech: { prompts } });
  const { call } = taken;
  const say = taken.commands.at(-1);
  expect(call.state === 'active' && awaitedBy(call.doing)).toContain(say?.n);
});
