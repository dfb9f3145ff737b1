import { describe, expect, test } from 'vitest';
import { playLine } from '../../../../src/local/tasks/flows/playScript.ts';
import type { ScriptLine } from '../../../../src/local/tasks/flows/testSchema.ts';
import { party } from '../../../engine/sampleFlow.ts';
import { stageOf } from './sampleTest.ts';

/** The failure of the first line that fails. */
const play = (lines: readonly ScriptLine[], test: Parameters<typeof stageOf>[0] = {}) => {
  const stage = stageOf(test);
  let next = 0;
  for (const line of lines) {
    const played = playLine(stage, line, next);
    if (played.failure !== null) return played.failure;
    next = played.next;
  }
  return null;
};

describe('a line holds', () => {
  test.each<readonly [string, readonly ScriptLine[]]>([
    ['what is heard', [{ hears: 'welcome' }]],
    ['by a pattern', [{ hears: '/^welc.me/' }]],
    [
      'one after another',
      [{ hears: 'Welcome' }, { hears: 'Hello? Welcome' }, { hears: 'Goodbye' }],
    ],
    ['a key', [{ press: '1' }, { transferred: party('+18005551001') }, { ended: 'transferred' }]],
    ['a word among others', [{ say: 'the SALES team' }, { transferred: party('+18005551001') }]],
    ['several keys at once', [{ press: '21234' }, { variables: { pin: '1234' } }]],
    ['keys that end with silence', [{ press: '2' }, { press: '12' }, { hears: 'Your PIN' }]],
    ['time', [{ wait: 60_000 }, { ended: 'completed' }]],
    ['hanging up', [{ hears: 'Welcome' }, { hangUp: 'true' }, { ended: 'abandoned' }]],
  ])('%s', (_, lines) => {
    expect(play(lines)).toBeNull();
  });
});

describe('a line fails', () => {
  test.each<readonly [string, readonly ScriptLine[]]>([
    ['the caller never hears "Bonjour"', [{ hears: 'Bonjour' }]],
    [
      'the caller never hears "Welcome"',
      [{ press: '1' }, { hears: 'Welcome' }, { hears: 'Welcome' }],
    ],
    ['nobody listens for 1', [{ press: '1' }, { press: '1' }]],
    ['nobody listens for "sales"', [{ press: '1' }, { say: 'sales' }]],
    [
      'the caller is never transferred to +18005551002',
      [{ press: '1' }, { transferred: party('+18005551002') }],
    ],
    ['the call ended as transferred', [{ press: '1' }, { ended: 'completed' }]],
    ['pin is nothing, not 1', [{ variables: { pin: '1' } }]],
    ['no voicemail is recorded', [{ recorded: 'voicemail' }]],
  ])('%s', (failure, lines) => {
    expect(play(lines)).toBe(failure);
  });

  test('by words that no choice has, the caller is not understood', () => {
    expect(play([{ say: 'pizza' }, { hears: 'Welcome' }, { hears: 'Welcome' }])).toBeNull();
  });
});
