import { describe, expect, test } from 'vitest';
import { leastMessageMs } from '../../../src/engine/limits.ts';
import { enterVoicemail } from '../../../src/engine/steps/voicemail.ts';
import { beep } from '../../../src/flow/audio/beep.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { hangUp, listen, remind, say, startRecording, stopRecording } from '../commands.ts';
import {
  askFailed,
  cancelRequested,
  commandFailed,
  connected,
  disconnected,
  keys,
  mediaCancelled,
  noInput,
  noMatch,
  ofToken,
  promptEnded,
  promptFailed,
  promptStarted,
  recordingFailed,
  recordingKept,
  recordingLost,
  recordingRefused,
  silent,
  speechHeard,
  timeUp,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { voicemailStep } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { becomes, decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: message
steps:
  message:
    voicemail:
      say: "Please leave a message."
      maxLength: 100s
      endSilence: 3s
      thanks: "Thank you."
      go: end
      ifFails: sorry
  sorry: { hangup: { say: "Please call again." } }
`);

const asked = [connected()];
const beeped = [...asked, promptEnded()];
const spoken = [...beeped, speechHeard()];
const stop = stopRecording(3);
const thanks = say('Thank you.');
const message = (state: string) => ({ recordings: [{ n: 3, what: 'voicemail', state }] });
const over = (outcome: string, state: string) => ({ state: 'ended', outcome, ...message(state) });

describe('a message', () => {
  decides(flow, [
    ['is asked for', [], connected(), say('Please leave a message.')],
    [
      'is recorded from before the beep on',
      asked,
      promptEnded(),
      startRecording(),
      remind(),
      listen(beep),
    ],
    [
      'is taken without a prompt that cannot be played',
      asked,
      promptFailed(),
      startRecording(),
      remind(),
      listen(beep),
    ],
    ['ends when the caller is silent', beeped, speechHeard(), stop, thanks],
    ['ends when nobody understands the caller', beeped, noMatch(), stop, thanks],
    ['ends with the key #', beeped, keys('pound'), stop, thanks],
    ['ends at its greatest length', beeped, timeUp(), stop, thanks],
    ['ends when nothing is said', beeped, noInput(), stop, thanks],
    ['goes on after another key, without a beep', beeped, keys('5'), listen()],
    ['ends when its end is not heard of', beeped, silent(), stop, thanks],
    ['is followed by the end of the call', spoken, promptEnded(), hangUp()],
    ['is so even if the thanks cannot be played', spoken, promptFailed(), hangUp()],
    ['is thanked for again if nobody hears of the thanks', spoken, silent(), thanks],
    [
      'that cannot be recorded leads elsewhere',
      beeped,
      recordingFailed('startRecording'),
      say('Please call again.'),
    ],
    ['that is not begun does so too', beeped, recordingRefused(), say('Please call again.')],
    [
      'needs no speech: a key ends it',
      beeped,
      askFailed('speechDown'),
      { kind: 'collect', most: 1, stopKey: null, silenceMs: 99_400, speech: { prompts: [beep] } },
    ],
    ['ends with # without speech', [...beeped, askFailed()], keys('pound'), stop, thanks],
    ['ends at the greatest wait without speech', [...beeped, askFailed()], noInput(), stop, thanks],
    ['needs not even keys', [...beeped, askFailed()], askFailed()],
    ['is then ended by time', [...beeped, askFailed(), askFailed()], timeUp(), stop, thanks],
    [
      'may have to do without speech from the beginning',
      beeped,
      commandFailed('speechDown'),
      { kind: 'collect' },
    ],
  ]);

  ignores(flow, [
    ['a late end of the prompt', beeped, ofToken(2, promptEnded())],
    ['the end of listening once it is over', spoken, ofToken(5, speechHeard())],
    ['the greatest length once it is over', spoken, timeUp()],
    ['the start of the beep', beeped, promptStarted()],
    ['a beep cut short', beeped, mediaCancelled()],
    ['what comes when nobody listens', [...beeped, askFailed(), askFailed()], keys('1')],
  ]);

  becomes(flow, [
    ['is starting', asked, promptEnded(), message('starting')],
    ['is stopped', beeped, speechHeard(), message('stopped')],
    ['is empty if nothing is said', beeped, noInput(), message('empty')],
    [
      'may have been said before another key',
      [...beeped, keys('5')],
      noInput(),
      message('stopped'),
    ],
    ['may be said though nobody listens', [...beeped, askFailed()], noInput(), message('stopped')],
    ['is refused', beeped, recordingFailed('startRecording'), message('refused')],
    [
      'is refused even when it is over',
      spoken,
      recordingFailed('startRecording'),
      message('refused'),
    ],
    ['is kept', spoken, recordingKept(9000), { recordings: [{ state: 'kept', ms: 9000 }] }],
    ['is lost', spoken, recordingLost(), message('lost')],
    ['is empty if it is too short', spoken, recordingKept(leastMessageMs - 1), message('empty')],
    ['stays empty', [...beeped, noInput()], recordingKept(9000), message('empty')],
  ]);

  test('may last as long as the flow says', () => {
    const { call, thenState } = given(flow)
      .after(...asked)
      .when(promptEnded());
    const until = call.createdAt + 2000 + beep.ms + 100_000;
    thenState({ doing: { kind: 'takingMessage', until }, deadline: until + 10_000 });
  });

  test('is waited for as long after a key that says nothing', () => {
    const { when } = given(flow).after(...beeped);
    const { call, thenState } = when(keys('5'));
    thenState({ deadline: call.createdAt + 2000 + beep.ms + 110_000 });
  });
});

describe('a caller who hangs up', () => {
  becomes(flow, [
    ['during the prompt leaves none', asked, disconnected('hungUp'), { outcome: 'abandoned' }],
    ['at the beep leaves none', beeped, disconnected('hungUp'), { outcome: 'abandoned' }],
    ['before it has begun leaves none', beeped, disconnected('hungUp'), message('lost')],
    ['after it leaves one', spoken, disconnected('hungUp'), over('completed', 'stopped')],
    [
      'after nothing leaves none',
      [...beeped, noInput()],
      disconnected('hungUp'),
      over('abandoned', 'empty'),
    ],
    [
      'and has left one after all',
      [...beeped, disconnected('hungUp')],
      recordingKept(5000),
      over('completed', 'kept'),
    ],
    [
      'at the beep has left none',
      [...beeped, disconnected('hungUp')],
      recordingKept(900),
      over('abandoned', 'empty'),
    ],
    ['is not one who was cut off', beeped, disconnected('failed'), { outcome: 'failed' }],
  ]);
});

describe('a call with a message', () => {
  decides(flow, [
    ['can be cancelled while it is recorded', beeped, cancelRequested(), hangUp()],
    [
      'is hung up, which ends the recording',
      [...beeped, silent(), silent()],
      promptEnded(),
      hangUp(),
    ],
  ]);
});

describe('a message in a call that is recorded', () => {
  const both = flowFrom(`
start: told
steps:
  told: { record: { announce: "This call is recorded.", go: message } }
  message: { voicemail: { ifFails: end } }
`);

  test('ends the recording of the call first', () => {
    const { when } = given(both).after(connected());
    when(promptEnded())
      .then(startRecording(), stopRecording(3), startRecording(), remind(), listen(beep))
      .thenState({
        recordings: [
          { n: 3, what: 'call', state: 'stopped' },
          { n: 5, what: 'voicemail', state: 'starting' },
        ],
      });
  });

  test('goes on without thanks', () => {
    const { when } = given(both).after(connected(), promptEnded());
    when(speechHeard()).then(stopRecording(5), hangUp());
  });
});

test('a call can only be recorded so often', () => {
  const scene = sceneFor(flow, 'message' as StepId, 3);
  const step = voicemailStep('end', 'sorry', null);
  if (step.kind !== 'voicemail') throw new Error('no voicemail');
  const once = enterVoicemail(step, scene, scene.call.createdAt);
  if (once.kind !== 'note') throw new Error('nothing recorded');
  const recordings = Array.from({ length: 20 }, () => once.facts.recordings?.[0]).filter(
    (recording) => recording !== undefined,
  );
  const full = { ...scene, call: { ...scene.call, recordings } };
  expect(enterVoicemail(step, full, scene.call.createdAt)).toEqual({ kind: 'go', target: 'sorry' });
});
