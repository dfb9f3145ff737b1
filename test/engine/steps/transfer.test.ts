import { describe, expect, test } from 'vitest';
import type { MediaEvent } from '../../../src/engine/event.ts';
import { enterTransfer, onTransferEvent } from '../../../src/engine/steps/transfer.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import type { TransferStep } from '../../../src/flow/reachStep.ts';
import { hangUp, say, transfer } from '../commands.ts';
import {
  commandFailed,
  connected,
  disconnected,
  type Happening,
  keys,
  mediaCancelled,
  promptEnded,
  promptFailed,
  promptStarted,
  transferAccepted,
  transferFailed,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { billingNumber, nobody, oneMoment, party, support, to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { decides, ignores } from '../table.ts';

const announced = [connected(), keys('1')];
const asked = [...announced, promptEnded()];
const number = billingNumber;

describe('a transfer with an announcement', () => {
  decides(support, [
    ['announces itself', [connected()], keys('1'), say(oneMoment)],
    ['then puts the caller through', announced, promptEnded(), transfer(number)],
    ['puts through without a prompt if it must', announced, promptFailed(), transfer(number)],
    ['needs nothing more once it is accepted', asked, transferAccepted()],
    ['falls back when nobody is there', asked, transferFailed('noAnswer'), say(nobody)],
    ['falls back when it is declined', asked, transferFailed('declined'), say(nobody)],
    ['falls back when it is busy', asked, transferFailed('busy'), say(nobody)],
    ['falls back when it is refused to us', asked, commandFailed('refused'), say(nobody)],
    ['the fallback ends the call', [...asked, transferFailed()], promptEnded(), hangUp()],
  ]);

  ignores(support, [
    ['a key during the announcement', announced, keys('2')],
    ['the start of the announcement', announced, promptStarted()],
    ['an announcement cut short', announced, mediaCancelled()],
    ['a transfer that it has not asked for yet', announced, transferFailed()],
    ['the late end of a prompt', asked, promptEnded()],
    ['a second acceptance', [...asked, transferAccepted()], transferAccepted()],
    ['a failure after the acceptance', [...asked, transferAccepted()], transferFailed()],
  ]);

  test('an accepted transfer waits a while for the line to go', () => {
    const { when } = given(support).after(...asked);
    const { call, thenState } = when(transferAccepted());
    thenState({ state: 'active', doing: { kind: 'transferred' } });
    expect(call).toHaveProperty('deadline', call.createdAt + 4000 + 10_000);
  });

  test('and ends as transferred, whyever the line went', () => {
    const { when } = given(support).after(...asked, transferAccepted());
    for (const cause of ['transferred', 'hungUp', 'hungUpByUs', 'unknown'] as const) {
      when(disconnected(cause)).then().thenState({ state: 'ended', outcome: 'transferred' });
    }
  });

  test('the line may go before the acceptance is heard of', () => {
    const { when } = given(support).after(...asked);
    when(disconnected('transferred')).thenState({ state: 'ended', outcome: 'transferred' });
  });
});

describe('a transfer without a word', () => {
  const flow = flowFrom(`
start: desk
steps:
  desk: { transfer: { to: "8:acs:desk", ifFails: mobile } }
  mobile: { transfer: { to: "+12065550199", say: "One moment.", ifFails: end } }
`);

  test('puts the caller through at once', () => {
    given(flow)
      .when(connected())
      .then({ kind: 'transfer', to: party('8:acs:desk') });
  });

  test('may fall back on another transfer', () => {
    given(flow).after(connected()).when(transferFailed()).then(say(oneMoment));
  });
});

test('its parts', () => {
  const scene = sceneFor(support, 'billing' as StepId, 4);
  const step: TransferStep = {
    kind: 'transfer',
    to: party(number),
    prompt: null,
    ifFails: to('end'),
  };
  const doing = { kind: 'transferring', token: scene.n } as const;
  const moment = { call: scene.call, at: scene.call.createdAt, nth: 1 };
  expect(enterTransfer(step, scene)).toMatchObject({
    commands: [{ kind: 'transfer', n: 4 }],
    doing,
  });
  const moveOn = (happening: Happening<MediaEvent>) =>
    onTransferEvent(step, scene, doing, happening(moment));
  expect(moveOn(transferFailed())).toEqual({ kind: 'go', target: 'end' });
  expect(moveOn(transferAccepted())).toEqual({
    kind: 'become',
    doing: { kind: 'transferred' },
    waitMs: 10_000,
  });
});
