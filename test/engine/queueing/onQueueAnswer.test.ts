import { describe, expect, test } from 'vitest';
import { say } from '../commands.ts';
import { noInput, promptEnded } from '../events.ts';
import { joined, notJoined, saysNothing } from '../ringing/happenings.ts';
import { answered, offered, waiting } from './happenings.ts';
import { ann, bob, hearing, inQueue } from './waits.ts';

const texts = (...words: readonly string[]) => words.map((text) => ({ kind: 'text', text }));
const leave = { kind: 'askQueue', wish: { kind: 'leave' } } as const;

describe('the queue says', () => {
  test('where the caller stands: he hears it, with what everybody hears first', () => {
    const { call, commands } = inQueue().when(answered(waiting(2)));
    expect(call).toMatchObject({ queue: { position: 2, ticket: 5, waitMs: 180_000 } });
    const [command] = commands;
    expect(command).toMatchObject({ kind: 'ask', choices: [{ key: '1' }] });
    expect(command && 'speech' in command && command.speech.prompts.slice(0, 3)).toEqual(
      texts(
        'All of us are busy.',
        'You are number 2, for 3 minutes.',
        'To be called back instead, press 1.',
      ),
    );
  });

  test('it again: he hears only where he stands', () => {
    const { commands } = hearing(noInput()).when(answered(waiting(1)));
    expect(commands).toMatchObject([
      { speech: { prompts: [{ text: 'You are number 1, for 2 minutes.' }, {}, {}] } },
    ]);
  });

  test('that an agent is his: he is rung', () => {
    inQueue()
      .when(answered(offered(ann, 6)))
      .then({ kind: 'hold' }, { kind: 'add', to: ann }, { kind: 'remind' });
  });

  test('that the next one is: the caller stays on hold', () => {
    inQueue(answered(offered(ann, 6)), notJoined('+14255550101'))
      .when(answered(offered(bob, 7)))
      .then({ kind: 'add', to: bob }, { kind: 'remind' });
  });

  test('that one is whom he has rung already: the queue did not hear that he was passed', () => {
    inQueue(answered(offered(ann, 6)), notJoined('+14255550101'))
      .when(answered(offered(ann, 6)))
      .then({ kind: 'askQueue', wish: { kind: 'pass', offer: 6 } });
  });

  test('that nobody is free now: the caller hears music again', () => {
    const rung = inQueue(answered(offered(ann, 6)), joined('+14255550101'));
    rung
      .when(saysNothing('+14255550101'))
      .then({ kind: 'remove', who: ann }, { kind: 'askQueue', wish: { kind: 'pass', offer: 6 } });
    inQueue(answered(offered(ann, 6)), notJoined('+14255550101'))
      .when(answered(waiting()))
      .then({ kind: 'unhold' }, { kind: 'ask' });
  });

  test('that the line is full, or nothing at all', () => {
    inQueue()
      .when(answered({ kind: 'full' }))
      .then(leave, say('The line is full.'));
    inQueue()
      .when(answered({ kind: 'failed' }))
      .then(say('Nobody is there.'));
    inQueue()
      .when(answered({ kind: 'lost' }))
      .then({ kind: 'askQueue', wish: { kind: 'join' } });
  });

  test('too often where he stands: he goes on elsewhere', () => {
    const rounds = Array.from({ length: 30 }, () => [answered(waiting()), noInput()]).flat();
    inQueue(...rounds)
      .when(answered(waiting()))
      .then(leave, say('You have waited for long.'));
  });

  test('something that is not waited for: nothing changes', () => {
    hearing().when(answered(waiting(), 2)).thenNothing();
    hearing(promptEnded()).when(answered(waiting(), 2)).thenNothing();
  });
});
