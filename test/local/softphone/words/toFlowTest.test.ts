import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/flow/readSource.ts';
import {
  type TestedCall,
  testName,
  toFlowTest,
} from '../../../../src/local/softphone/words/toFlowTest.ts';
import { testFileSchema } from '../../../../src/local/tasks/flows/testSchema.ts';
import { entry, makeCall } from '../makeCall.ts';
import { appCall, endedAppCall } from '../supportGraph.ts';

const caller = makeCall({
  entries: [
    entry(0, 'dialled'),
    entry(100, 'answered'),
    entry(200, 'heard', { text: 'Welcome to us. Press 1.' }),
    entry(900, 'pressed', { tones: '1' }),
    entry(1000, 'heard', { text: 'Nobody is there.' }),
  ],
});
const agent = makeCall({
  id: 'b',
  direction: 'outbound',
  to: '+18005551001',
  holder: '+18005551001',
  state: 'ended',
  endReason: 'declined',
  entries: [entry(950, 'dialled'), entry(990, 'ended', { reason: 'declined' })],
});
const play = { way: 'fromApp', name: 'play', status: 202, ms: 1, at: entry(990, '').at } as const;
const tested: TestedCall = { app: endedAppCall(), legs: [caller, agent], wire: [play] };

const read = (text: string | null) =>
  readSource({ name: 'support', file: 'support.yaml', text: text ?? '' }, testFileSchema);

test('an inbound call becomes a test with the people whom it rang and how it ended', () => {
  const text = toFlowTest(tested, 'Nobody is there: "sorry"');
  expect(text?.split('\n').slice(2)).toEqual([
    'flow: support',
    'tests:',
    '  - name: "Nobody is there: \\"sorry\\""',
    '    from: "+12065550100"',
    '    to: "+18005550199"',
    '    at: 2026-11-22T10:00:00.000Z',
    '    people:',
    '      "+18005551001": declines',
    '    script:',
    '      - hears: Welcome to us',
    '      - press: "1"',
    '      - hears: Nobody is there',
    '      - ended: completed',
    '',
  ]);
  expect(read(text).problems).toEqual([]);
});

test('an outbound call is one, and its own leg is whom it is about', () => {
  const app = endedAppCall({
    direction: 'outbound',
    from: '+18005550199',
    to: '+12065550100',
    outcome: 'abandoned',
  });
  const leg = makeCall({
    direction: 'outbound',
    from: '+18005550199',
    to: '+12065550100',
    state: 'ended',
    endReason: 'hungUp',
    entries: [entry(0, 'dialled'), entry(9, 'answered'), entry(10, 'ended', { reason: 'hungUp' })],
  });
  const text = toFlowTest({ app, legs: [leg], wire: [] }, 'Outbound');
  const { value, problems } = read(text);
  expect(problems).toEqual([]);
  expect(value?.tests).toMatchObject([
    { outbound: 'true', script: [{ hangUp: 'true' }, { ended: 'abandoned' }] },
  ]);
  expect(value?.tests[0]).not.toHaveProperty('people');
});

test('who does not answer is told as whoever he is', () => {
  const app = endedAppCall({ direction: 'outbound', to: '+18005551001', outcome: 'declined' });
  const text = toFlowTest({ app, legs: [agent], wire: [] }, 'Declined');
  expect(read(text).value?.tests[0]?.people).toEqual({ '+18005551001': 'declines' });
});

test('a call that goes on has no end yet, and one that was only rejected no test', () => {
  const { value } = read(toFlowTest({ ...tested, app: appCall(), legs: [] }, 'Now'));
  expect(value?.tests[0]?.script).toEqual([]);
  expect(toFlowTest({ ...tested, app: endedAppCall({ flow: null }) }, 'None')).toBeNull();
});

describe('its name', () => {
  test('tells what was done and how it ended', () => {
    expect(testName(tested)).toBe('A caller who presses 1 (completed)');
    expect(testName({ ...tested, app: appCall(), legs: [] })).toBe('A caller who only listens');
    const app = endedAppCall({ direction: 'outbound', to: '+18005551001', outcome: 'declined' });
    expect(testName({ ...tested, app })).toBe('Somebody who is called and only listens (declined)');
  });
});
