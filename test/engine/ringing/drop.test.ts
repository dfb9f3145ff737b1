import { expect, test } from 'vitest';
import { drop, giveUpAll, goOn, notReached } from '../../../src/engine/ringing/drop.ts';
import { party } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { anna, ben, inTurn } from './onCall.ts';
import { ringingOthers, rungOf } from './rungOf.ts';

const scene = sceneFor(inTurn, inTurn.start, 10);
const one = rungOf(3);
const asked = rungOf(4, ben, 6);
const doing = ringingOthers([one, asked]);

test('who rings is rung no longer, who has answered is sent away', () => {
  expect(drop(scene, doing, [one])).toMatchObject({
    kind: 'act',
    commands: [{ kind: 'cancelAdd', n: 10, of: 3, who: party(anna) }],
    doing: { rung: [asked], dropped: [party(anna)] },
  });
  expect(giveUpAll(scene, doing)).toMatchObject({
    kind: 'nobody',
    commands: [
      { kind: 'cancelAdd', n: 10 },
      { kind: 'remove', n: 11, who: party(ben) },
    ],
    doing: { rung: [] },
  });
});

test('who could not be reached needs no stopping', () => {
  const left = { rung: [asked], dropped: [party(anna)], anyBusy: false };
  expect(notReached(scene, doing, one, 'noAnswer')).toMatchObject({ commands: [], doing: left });
  expect(notReached(scene, doing, one, 'busy')).toMatchObject({ doing: { anyBusy: true } });
  expect(notReached(scene, doing, asked, 'failed')).toMatchObject({
    commands: [{ kind: 'remove', who: party(ben) }],
  });
});

test('without anybody left it is over', () => {
  expect(goOn([], ringingOthers([]))).toMatchObject({ kind: 'nobody' });
  expect(goOn([], doing)).toEqual({ kind: 'act', commands: [], doing });
});
