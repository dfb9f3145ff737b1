import { expect, test } from 'vitest';
import { askAgain } from '../../../src/engine/ringing/askAgain.ts';
import { remind } from '../commands.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { sceneFor } from '../sceneFor.ts';
import { askOf, remove } from './commands.ts';
import { cannotBeAsked, joined } from './happenings.ts';
import { anna, ben, together } from './onCall.ts';
import { ringingOthers, rungOf } from './rungOf.ts';

test('when speech fails whoever is asked is asked again, once, and the others ring on', () => {
  const asked = [connected(), joined(anna)];
  const first = given(together)
    .after(...asked)
    .when(cannotBeAsked(anna, 'speechDown'));
  first.then(remind(), askOf(anna));
  first.thenState({ speech: 'down', doing: { rung: [{}, { ask: null }, { ask: null }] } });
  const again = given(together).after(...asked, cannotBeAsked(anna, 'speechDown'));
  again.when(cannotBeAsked(anna, 'speechDown')).then(remove(anna));
});

test('who is not asked is not asked again', () => {
  const step = together.steps[together.start];
  const scene = sceneFor(together, together.start, 9);
  const doing = ringingOthers([rungOf(3), rungOf(4, ben)]);
  const { call } = given(together).after(connected());
  const event = joined(anna)({ call, at: call.createdAt, nth: 2 });
  if (step === undefined || event.kind !== 'PartyJoined') throw new Error('no such step');
  expect(askAgain(step, scene, doing, event)).toEqual({ kind: 'stay' });
});
