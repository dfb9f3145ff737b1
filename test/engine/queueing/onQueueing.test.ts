import { describe, test } from 'vitest';
import { askFailed, noInput, noMatch, promptEnded, promptFailed } from '../events.ts';
import { answered, waiting } from './happenings.ts';
import { hearing } from './waits.ts';

const asks = { kind: 'askQueue', queue: 'sales', wish: { kind: 'join' } } as const;

describe('what the caller hears', () => {
  test.each([noInput(), noMatch(), promptEnded()])('is heard again with what is new', (over) => {
    hearing().when(over).then(asks);
  });

  test('is given up when nothing can be played, not for ever', () => {
    const again = answered(waiting());
    hearing().when(askFailed()).then(asks);
    hearing(promptFailed(), again, askFailed(), again)
      .when(askFailed())
      .then(
        { kind: 'askQueue', wish: { kind: 'leave' } },
        { kind: 'say', speech: { prompts: [{ text: 'Nobody is there.' }] } },
      );
    hearing(promptFailed(), again, noInput(), again, askFailed(), again)
      .when(askFailed())
      .then(asks);
  });
});
