import { describe, test } from 'vitest';
import { ask, hangUp, say, startRecording, stopRecording } from '../commands.ts';
import {
  askFailed,
  connected,
  disconnected,
  keys,
  noInput,
  noMatch,
  ofToken,
  promptEnded,
  promptFailed,
  promptStarted,
  recordingFailed,
  recordingKept,
  recordingRefused,
  silent,
  words,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { becomes, decides, ignores } from '../table.ts';

const menu = `
  question:
    menu: { say: "Which one?", keys: { 1: done, 2: unrecorded }, noInput: { go: done } }
  unrecorded: { record: { stop: true, go: done } }
  done: { hangup: { say: "Bye." } }
  sorry: { hangup: { say: "Not recorded." } }
`;
const question = ask('Which one?');
const consent = (how: string, granted: boolean, recording: number | null) => ({
  consents: [{ step: 'told', how, granted, recording, flow: 'f'.repeat(64) }],
});
const recording = (state: string) => ({ recordings: [{ n: 3, what: 'call', state }] });

describe('a call that is announced to be recorded', () => {
  const flow = flowFrom(`
start: told
steps:
  told: { record: { announce: "This call is recorded.", go: question, ifFails: sorry } }
${menu}`);
  const told = [connected()];
  const recorded = [...told, promptEnded()];

  decides(flow, [
    ['is announced first', [], connected(), say('This call is recorded.')],
    ['is recorded then, and goes on', told, promptEnded(), startRecording(), question],
    ['is not recorded if nobody has heard so', told, promptFailed(), say('Not recorded.')],
    ['is announced again if that is lost', told, silent(), say('This call is recorded.')],
    [
      'goes elsewhere when it cannot be recorded',
      recorded,
      recordingFailed('startRecording'),
      say('Not recorded.'),
    ],
    ['goes there as well when it is not begun', recorded, recordingRefused(), say('Not recorded.')],
    ['ends its recording', recorded, keys('2'), stopRecording(3), say('Bye.')],
  ]);

  ignores(flow, [
    ['the start of the announcement', told, promptStarted()],
    ['a late end of the announcement', recorded, ofToken(2, promptEnded())],
    [
      'a refusal when it is over',
      [...recorded, disconnected('hungUp')],
      recordingFailed('startRecording'),
    ],
  ]);

  becomes(flow, [
    ['has a consent', told, promptEnded(), consent('announced', true, 3)],
    ['has a recording', told, promptEnded(), recording('starting')],
    ['has none without an announcement', told, promptFailed(), { recordings: [] }],
    ['says so', told, promptFailed(), consent('announced', false, null)],
    ['that is not begun', recorded, recordingRefused(), recording('refused')],
    ['that is refused', recorded, recordingFailed('startRecording'), recording('refused')],
    ['says so too', recorded, recordingFailed('startRecording'), consent('announced', true, null)],
    ['that ends with the call', recorded, disconnected('hungUp'), recording('lost')],
    ['that is ended', recorded, keys('2'), recording('stopped')],
    ['that is kept', [...recorded, keys('2')], recordingKept(1), recording('kept')],
    ['and was abandoned', recorded, disconnected('hungUp'), { outcome: 'abandoned' }],
    [
      'and still was when its file is there',
      [...recorded, disconnected('hungUp')],
      recordingKept(60_000),
      { outcome: 'abandoned' },
    ],
  ]);

  test('may be left before it is recorded', () => {
    const { when } = given(flow).after(...told);
    when(disconnected('hungUp')).then().thenState({ recordings: [], consents: [] });
  });
});

describe('a call that is recorded without a way out', () => {
  const flow = flowFrom(`
start: told
steps:
  told: { record: { announce: "This call is recorded.", go: question } }
  again: { record: { announce: "Once more.", go: sorry } }
${menu.replace('1: done', '1: again')}`);
  const recorded = [connected(), promptEnded()];

  decides(flow, [
    ['goes on unrecorded', recorded, recordingFailed('startRecording')],
    ['goes on if nobody has heard so', [connected()], promptFailed(), question],
    ['is not announced twice', recorded, keys('1'), say('Not recorded.')],
    [
      'has nothing to end if nothing is recorded',
      [...recorded, recordingFailed('startRecording')],
      keys('2'),
      say('Bye.'),
    ],
  ]);
});

describe('a caller who is asked', () => {
  const flow = flowFrom(`
start: told
steps:
  told:
    record:
      ask: "May we record this call?"
      yes: { key: 1, words: ["yes", sure] }
      no: { key: 3, words: ["no"] }
      go: question
      declined: done
${menu.replace(/ {2}sorry.*\n/, '')}`);
  const asked = [connected()];
  const again = ask('May we record this call?');

  decides(flow, [
    ['hears the question', [], connected(), again],
    ['agrees with a key', asked, keys('1'), startRecording(), question],
    ['agrees with a word', asked, words('1', 'sure'), startRecording(), question],
    ['declines with a key', asked, keys('3'), say('Bye.')],
    ['declines with a word', asked, words('3', 'no'), say('Bye.')],
    ['is asked again after silence', asked, noInput(), again],
    ['is asked again after another key', asked, keys('2'), again],
    ['is asked again after another word', asked, noMatch(), again],
    ['is asked again if that is lost', asked, silent(), again],
    ['does not agree by silence', [...asked, noInput()], noInput(), say('Bye.')],
    ['does not agree by nonsense', [...asked, keys('2')], noMatch(), say('Bye.')],
    ['does not agree when he cannot be asked', [...asked, askFailed()], askFailed(), say('Bye.')],
    ['is hung up on in the end', [...asked, keys('3')], promptEnded(), hangUp()],
  ]);

  ignores(flow, [['the start of the question', asked, promptStarted()]]);

  becomes(flow, [
    ['has agreed', asked, keys('1'), consent('asked', true, 3)],
    ['has declined', asked, keys('3'), consent('asked', false, null)],
    ['is not recorded then', asked, keys('3'), { recordings: [] }],
    ['has not agreed', [...asked, noInput()], noInput(), consent('asked', false, null)],
  ]);
});
