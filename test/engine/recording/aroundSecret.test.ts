import { expect, test } from 'vitest';
import { aroundSecret } from '../../../src/engine/recording/aroundSecret.ts';
import { flowFrom } from '../flowFrom.ts';
import { sayStep } from '../sampleFlow.ts';
import { recorded, recording } from './recordings.ts';

const open = sayStep('One.');
const pin = 'a: { collect: { say: "Your PIN?", into: pin, secret: true, go: end } }';
const [secret = open] = Object.values(flowFrom(`start: a\nsteps:\n  ${pin}\n`).steps);
const paused = recorded(recording(5, 'paused'));
const running = recorded(recording(5, 'running'));

test('a recording pauses for a secret', () => {
  const { call, commands } = aroundSecret(secret, running);
  expect(commands).toEqual([{ kind: 'pauseRecording', n: 9, of: 5 }]);
  expect(call).toMatchObject({ nextCommand: 10, recordings: [{ state: 'paused' }] });
});

test('and goes on after it', () => {
  const { call, commands } = aroundSecret(open, paused);
  expect(commands).toEqual([{ kind: 'resumeRecording', n: 9, of: 5 }]);
  expect(call).toMatchObject({ nextCommand: 10, recordings: [{ state: 'running' }] });
});

test('a recording that is only starting pauses too', () => {
  const { commands } = aroundSecret(secret, recorded(recording(5, 'starting')));
  expect(commands).toMatchObject([{ kind: 'pauseRecording' }]);
});

test.each([
  ['one secret after another', secret, paused],
  ['no secret', open, running],
  ['no recording', secret, recorded()],
  ['a recording that is over', secret, recorded(recording(5, 'stopped'))],
])('%s changes nothing', (_, step, call) => {
  expect(aroundSecret(step, call)).toEqual({ call, commands: [] });
});
