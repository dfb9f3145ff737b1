import { expect, test } from 'vitest';
import { runTest } from '../../../../src/local/tasks/flows/runTest.ts';
import type { FlowTest, ScriptLine } from '../../../../src/local/tasks/flows/testSchema.ts';
import { flowFrom } from '../../../engine/flowFrom.ts';
import { testOf } from './sampleTest.ts';

const flow = flowFrom(`
start: consent
steps:
  consent:
    record:
      ask: "May we record this call? Yes is one, no is two."
      yes: { key: 1, words: [yes] }
      no: { key: 2, words: [no] }
      declined: unrecorded
      go: message
  unrecorded: { say: { prompt: "This call is not recorded.", go: message } }
  message: { voicemail: { say: "Speak.", maxLength: 20s, thanks: "Thank you.", ifFails: full } }
  full: { say: "We cannot record." }
`);

const failureOf = (script: readonly ScriptLine[], test: Partial<FlowTest> = {}) =>
  runTest(flow, testOf({ ...test, script: [...script] })).failure;

const message: ScriptLine[] = [{ hears: 'beep' }, { say: 'Please call me back, it is urgent.' }];

test.each<[string, ScriptLine[]]>([
  ['a call that the caller agrees to', [{ press: '1' }, { recorded: 'call' }]],
  ['one who says so', [{ say: 'yes' }, { recorded: 'call' }, { hears: 'Speak' }]],
  [
    'nothing where he declines',
    [{ press: '2' }, { hears: 'not recorded' }, { recorded: 'nothing' }],
  ],
  ['nothing where he does not answer', [{ hears: 'not recorded' }, { recorded: 'nothing' }]],
  ['his message all the same', [{ press: '2' }, ...message, { recorded: 'voicemail' }]],
  ['a message till silence', [{ press: '2' }, ...message, { hears: 'Thank you' }]],
  [
    'a message till #',
    [{ press: '2' }, { hears: 'beep' }, { wait: 4000 }, { press: '#' }, { recorded: 'voicemail' }],
  ],
  [
    'a message till its greatest length',
    [
      ...[{ press: '2' }, { hears: 'beep' }, { say: 'on and on '.repeat(100) }],
      ...[{ hears: 'Thank you' }, { recorded: 'voicemail' as const }],
    ],
  ],
  [
    'no message of somebody who says nothing',
    [{ press: '2' }, { hears: 'Thank you' }, { ended: 'completed' }, { recorded: 'nothing' }],
  ],
])('%s is recorded', (_, script) => {
  expect(failureOf(script)).toBeNull();
});

test('a message is taken by keys where speech is down', () => {
  const script: ScriptLine[] = [
    ...[{ hears: 'beep' }, { wait: 5000 }, { press: '#' }, { recorded: 'voicemail' as const }],
  ];
  expect(failureOf(script, { speech: 'down' })).toBeNull();
});

test.each<[string | null, ScriptLine[], Partial<FlowTest>]>([
  ['no call is recorded', [{ press: '2' }, { recorded: 'call' }], {}],
  [
    'no voicemail is recorded',
    [{ press: '2' }, { hears: 'Thank you' }, { recorded: 'voicemail' }],
    {},
  ],
  ['a call is recorded', [{ press: '1' }, { hears: 'Speak' }, { recorded: 'nothing' }], {}],
  [
    'a voicemail is recorded',
    [{ press: '2' }, ...message, { ended: 'completed' }, { recorded: 'nothing' }],
    {},
  ],
  [
    null,
    [{ press: '2' }, { hears: 'We cannot record' }, { recorded: 'nothing' }],
    { recording: 'refused' },
  ],
])('%s, if it is not so', (failure, script, surroundings) => {
  expect(failureOf(script, surroundings)).toBe(failure);
});
