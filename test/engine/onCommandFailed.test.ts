import { describe, expect, test } from 'vitest';
import { onCommandFailed } from '../../src/engine/onCommandFailed.ts';
import { whileActive } from '../../src/engine/whileActive.ts';
import { ask, hangUp, say, transfer } from './commands.ts';
import {
  commandFailed,
  connected,
  keys,
  leg,
  noInput,
  overlong,
  promptEnded,
  transferAccepted,
  transferFailed,
} from './events.ts';
import { startedAt } from './given.ts';
import { billingNumber, nobody, oneMoment, support, unheard, welcome } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';
import { becomes, decides, ignores } from './table.ts';

const asking = [connected()];
const saying = [...asking, keys('1')];
const transferring = [...saying, promptEnded()];
const transferred = [...transferring, transferAccepted()];
const hangingUp = [...transferring, transferFailed(), promptEnded()];
const sayingGoodbye = [...asking, overlong()];
const ended = (outcome: string) => ({ state: 'ended', outcome });

describe('a command that the provider refuses', () => {
  decides(support, [
    ['a question counts as unanswered', asking, commandFailed(), ask(unheard, welcome)],
    ['twice, and the menu is left', [...asking, noInput()], commandFailed(), say(oneMoment)],
    ['a prompt is passed over', saying, commandFailed('badPrompt'), transfer(billingNumber)],
    ['a transfer falls back', transferring, commandFailed('refused'), say(nobody)],
    ['a goodbye is cut short', sayingGoodbye, commandFailed('speechDown'), hangUp()],
    ['a hang-up needs nothing more', hangingUp, commandFailed()],
  ]);

  becomes(support, [
    ['a refused hang-up lets the call go', hangingUp, commandFailed(), ended('completed')],
  ]);

  ignores(support, [
    ['the failure of an older question', [...asking, noInput()], commandFailed('failed', 2)],
    ['the failure of an older prompt', transferring, commandFailed('failed', 3)],
    ['a failure after the transfer', transferred, commandFailed('failed', 4)],
    ['the failure of an older hang-up', hangingUp, commandFailed('failed', 2)],
  ]);
});

describe('a command that finds the call gone', () => {
  becomes(support, [
    ['while asked', asking, commandFailed('gone'), ended('abandoned')],
    ['while told', saying, commandFailed('gone'), ended('abandoned')],
    ['while put through', transferring, commandFailed('gone'), ended('abandoned')],
    ['once put through', transferred, commandFailed('gone', 4), ended('transferred')],
    ['during the goodbye', sayingGoodbye, commandFailed('gone'), ended('expired')],
    ['while we hang up', hangingUp, commandFailed('gone'), ended('completed')],
    ['an older command knows it, too', transferring, commandFailed('gone', 2), ended('abandoned')],
  ]);
});

test('a step hears of it as of an event of the call’s own leg', () => {
  const call = activeCall(support, support.start, { kind: 'transferred' }, 4);
  const asked = { ...call, doing: { kind: 'transferring', token: call.nextCommand } } as const;
  const event = commandFailed('busy')({ call: asked, at: startedAt, nth: 1 });
  if (event.kind !== 'CommandFailed') throw new Error('the event should be a failure');
  const expected = { kind: 'TransferFailed', cause: 'busy', token: 4, connection: leg, attempt: 1 };
  onCommandFailed(support, asked, event, (flow, same, heard) => {
    expect(heard).toMatchObject(expected);
    return whileActive(flow, same, heard);
  });
  expect.assertions(1);
});
