import { describe, expect, test } from 'vitest';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { noInput, promptEnded } from '../events.ts';
import { agentOffered, answered, offered, waiting } from './happenings.ts';
import { ann, bob, hearing, inQueue } from './waits.ts';

describe('an agent who is offered', () => {
  test('is rung as soon as the music has ended', () => {
    const found = hearing(agentOffered(ann, 7));
    found.when(promptEnded()).then({ kind: 'hold' }, { kind: 'add', to: ann }, { kind: 'remind' });
    expect(found.call).toMatchObject({ queue: { ticket: 5, offer: 7 } });
  });

  test('ends the music first', () => {
    hearing()
      .when(agentOffered(ann, 7))
      .then({
        kind: 'say',
        speech: { prompts: [{ kind: 'file', file: 'silence-400.wav' }] },
      });
  });

  test('is rung at once where nothing plays', () => {
    const { call } = hearing(noInput(), agentOffered(ann, 7));
    expect(call).toMatchObject({ doing: { kind: 'ringingOthers', rung: [{ party: ann }] } });
  });

  test.each([
    ['an offer that is over', agentOffered(ann, 7, 5)],
    ['another ticket', agentOffered(bob, 9, 4)],
    ['another queue', agentOffered(bob, 9, 5, 'support' as QueueName)],
  ])('%s changes nothing', (_, happening) => {
    const passed = inQueue(answered(offered(ann, 7)), answered(waiting()));
    passed.when(happening).thenNothing();
    hearing(agentOffered(ann, 7)).when(happening).thenNothing();
  });
});
