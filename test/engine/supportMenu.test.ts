import { expect, test } from 'vitest';
import { ask, hangUp, type Sketch, say, transfer } from './commands.ts';
import {
  connected,
  disconnected,
  type Happening,
  keys,
  noInput,
  promptEnded,
  promptStarted,
  transferAccepted,
  transferFailed,
  words,
} from './events.ts';
import { given } from './given.ts';
import {
  billingNumber,
  invalid,
  nobody,
  oneMoment,
  support,
  unheard,
  welcome,
} from './sampleFlow.ts';

type Scene = readonly [Happening, ...then: Sketch[]];

/** Plays a whole call, scene by scene, and tells how it ended. */
const play = (...scenes: readonly Scene[]) => {
  for (const [index, [event, ...commands]] of scenes.entries()) {
    const { when } = given(support).after(...scenes.slice(0, index).map(([before]) => before));
    when(event).then(...commands);
  }
  return expect(given(support).after(...scenes.map(([event]) => event)).call);
};

test('a caller who hesitates, chooses billing and finds nobody', () => {
  play(
    [connected(), ask(welcome)],
    [promptStarted()],
    [noInput(), ask(unheard, welcome)],
    [keys('7'), ask(invalid, welcome)],
    [keys('star'), ask(welcome)],
    [keys('1'), say(oneMoment)],
    [promptStarted()],
    [promptEnded(), transfer(billingNumber)],
    [transferFailed('noAnswer'), say(nobody)],
    [promptEnded(), hangUp()],
    [disconnected('hungUpByUs')],
  ).toMatchObject({ state: 'ended', outcome: 'completed', nextCommand: 10 });
});

test('a caller who says what it is about, and is put through', () => {
  play(
    [connected(), ask(welcome)],
    [words('2', 'technical support'), say(oneMoment)],
    [promptEnded(), transfer('+18005551002')],
    [transferAccepted()],
    [disconnected('transferred')],
  ).toMatchObject({ state: 'ended', outcome: 'transferred', nextCommand: 5 });
});

test('a caller who says nothing at all is put through to the operator', () => {
  play(
    [connected(), ask(welcome)],
    [noInput(), ask(unheard, welcome)],
    [noInput(), say(oneMoment)],
    [promptEnded(), transfer('+18005551003')],
    [disconnected('transferred')],
    [transferAccepted()],
  ).toMatchObject({ state: 'ended', outcome: 'transferred', nextCommand: 6 });
});
