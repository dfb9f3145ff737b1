import { describe, expect, test } from 'vitest';
import { say } from '../commands.ts';
import { keys, noInput, promptEnded } from '../events.ts';
import { agentOffered, answered } from './happenings.ts';
import { ann, hearing } from './waits.ts';

const join = { kind: 'askQueue', wish: { kind: 'join' } } as const;
const confirming = [keys('1')] as const;
const noting = [keys('1'), keys('1')] as const;

describe('whoever waits', () => {
  test('is asked whether the number is right', () => {
    hearing()
      .when(keys('1'))
      .then({
        kind: 'ask',
        speech: { prompts: [{ text: expect.stringContaining('+12065550100') }] },
      });
  });

  test.each([keys('2'), noInput()])('goes on waiting unless it is', (other) => {
    hearing(...confirming)
      .when(other)
      .then(join);
  });

  test('and if it is, the queue is asked to keep the place', () => {
    const { commands } = hearing(...confirming).when(keys('1'));
    expect(commands).toMatchObject([
      {
        kind: 'askQueue',
        wish: { kind: 'callBack', callback: { number: '+12065550100', start: 'hello' } },
      },
    ]);
  });

  test('hears that it will, and the call is over', () => {
    const noted = hearing(...noting, answered({ kind: 'noted' }));
    hearing(...noting)
      .when(answered({ kind: 'noted' }))
      .then(say('You keep your place in line, and we will call you. Goodbye.'));
    noted.when(promptEnded()).then({ kind: 'hangUp' });
  });

  test.each(['already', 'refused'] as const)('hears that it will not (%s), and waits', (kind) => {
    const { call } = hearing(...noting, answered({ kind }));
    expect(call).toMatchObject({ doing: { kind: 'queueing', phase: 'hearing' } });
  });

  test('gets an agent who is free before he has confirmed, but not after', () => {
    hearing(...confirming)
      .when(agentOffered(ann, 7))
      .then({ kind: 'say' });
    hearing(...noting)
      .when(agentOffered(ann, 7))
      .thenNothing();
  });

  test('other keys than that say nothing', () => {
    hearing().when(keys('7')).then(join);
  });
});
