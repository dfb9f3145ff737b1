import { expect, test } from 'vitest';
import { say } from '../commands.ts';
import { answered, waiting } from './happenings.ts';
import { inQueue, inQueueAs } from './waits.ts';

const speechOf = (command: object | undefined) =>
  command !== undefined && 'speech' in command ? command.speech : null;

test('who can be called may say so by a key, while the music plays', () => {
  const { commands } = inQueue().when(answered(waiting()));
  expect(commands).toMatchObject([{ kind: 'ask', choices: [{ key: '1' }], bargeIn: true }]);
});

test('who withholds the number only hears', () => {
  const { commands } = inQueueAs({ caller: 'withheld' }, '').when(answered(waiting()));
  expect(commands).toMatchObject([{ kind: 'say' }]);
  expect(speechOf(commands[0])).toMatchObject({
    prompts: [
      { text: 'All of us are busy.' },
      { text: 'You are number 2, for 3 minutes.' },
      { file: 'hold-music-1.wav' },
    ],
  });
});

test('so does everybody where nobody is called back', () => {
  const { commands } = inQueueAs({}, '\n      every: 60s').when(answered(waiting()));
  expect(commands).toMatchObject([{ kind: 'say' }]);
});

test('who has waited for too long goes on elsewhere', () => {
  inQueueAs({}, '\n      maxLength: 9', answered(waiting()))
    .when((moment) => {
      const event = answered(waiting(), 0)(moment);
      return { ...event, at: moment.at };
    })
    .thenNothing();
  const { commands } = inQueue().when((moment) => ({
    ...answered(waiting())(moment),
    at: (moment.at + 60_000) as typeof moment.at,
  }));
  expect(commands).toMatchObject([
    { kind: 'askQueue', wish: { kind: 'leave' } },
    say('You have waited for long.'),
  ]);
});
