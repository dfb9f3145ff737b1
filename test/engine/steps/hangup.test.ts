import { expect, test } from 'vitest';
import { enterHangup, onHangupEvent } from '../../../src/engine/steps/hangup.ts';
import { hangUp, say } from '../commands.ts';
import {
  connected,
  disconnected,
  keys,
  mediaCancelled,
  promptEnded,
  promptFailed,
  promptStarted,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { sceneFor } from '../sceneFor.ts';
import { decides, ignores } from '../table.ts';

const silent = flowFrom('{ start: bye, steps: { bye: { hangup: {} } } }');
const polite = flowFrom('{ start: bye, steps: { bye: { hangup: { say: "Goodbye." } } } }');

decides(silent, [['hangs up at once', [], connected(), hangUp()]]);

decides(polite, [
  ['has its say first', [], connected(), say('Goodbye.')],
  ['hangs up after its prompt', [connected()], promptEnded(), hangUp()],
  ['hangs up when its prompt fails', [connected()], promptFailed(), hangUp()],
]);

ignores(polite, [
  ['the start of its prompt', [connected()], promptStarted()],
  ['a key', [connected()], keys('1')],
  ['a cancelled prompt', [connected()], mediaCancelled()],
]);

test('the call ends as completed when the line is gone', () => {
  const { when } = given(silent).after(connected());
  when(disconnected('hungUpByUs')).then().thenState({ state: 'ended', outcome: 'completed' });
});

test('its parts', () => {
  const scene = sceneFor(silent, silent.start, 2);
  const completed = { kind: 'finish', outcome: 'completed' };
  const moment = { call: scene.call, at: scene.call.createdAt, nth: 1 };
  expect(enterHangup({ kind: 'hangup', prompt: null }, scene)).toEqual(completed);
  expect(onHangupEvent(promptEnded()(moment))).toEqual(completed);
  expect(onHangupEvent(keys('1')(moment))).toEqual({ kind: 'stay' });
});
