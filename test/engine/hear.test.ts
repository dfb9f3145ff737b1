import { expect, test } from 'vitest';
import { goodbye } from './commands.ts';
import { askFailed, connected, keys, promptFailed, silent } from './events.ts';
import { flowFrom } from './flowFrom.ts';
import { given } from './given.ts';
import { oneMoment, support, text, welcome } from './sampleFlow.ts';
import { decides } from './table.ts';

const recorded = { kind: 'file', file: 'beep-1.wav' };
const down = { speech: 'down' };

decides(support, [
  [
    'another failure of a prompt is the step’s',
    [connected(), keys('1')],
    promptFailed('failed'),
    { kind: 'transfer' },
  ],
  [
    'a goodbye that fails is over',
    [connected(), silent(), silent()],
    promptFailed(),
    { kind: 'hangUp' },
  ],
]);

test('a menu goes on by keys alone when speech is lost, and the caller has not failed', () => {
  const { when } = given(support).after(connected());
  const { commands, call } = when(askFailed('speechDown'));
  expect(commands).toMatchObject([{ kind: 'ask', speech: { prompts: [recorded] } }]);
  expect(call).toMatchObject({ ...down, doing: { kind: 'asking', noInputs: 0 } });
  expect(commands).not.toMatchObject([{ speech: { prompts: [text(welcome)] } }]);
});

test('speech is lost once: the next failure counts', () => {
  const { when } = given(support).after(connected(), askFailed('speechDown'));
  when(askFailed('speechDown')).thenState({ doing: { kind: 'asking', noInputs: 1 } });
});

test('a prompt is heard recorded, where it is, and else a chime', () => {
  const { when } = given(support).after(connected(), keys('1'));
  const { commands } = when(promptFailed('speechDown'));
  expect(commands).toMatchObject([{ kind: 'say', speech: { prompts: [recorded] } }]);
  expect(commands).not.toMatchObject([{ speech: { prompts: [text(oneMoment)] } }]);
});

test('a step that is gone says goodbye', () => {
  const flow = flowFrom('start: a\nsteps: { a: { say: Hello. } }\n');
  const { call } = given(flow).after(connected());
  const { when } = given({ ...flow, steps: {} }).after();
  expect(call).toMatchObject({ step: 'a' });
  when(connected()).then(goodbye());
});
