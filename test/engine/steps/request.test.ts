import { describe } from 'vitest';
import { requestMs } from '../../../src/engine/requestMs.ts';
import { goodbye, hangUp, playMusic, remind, request, say } from '../commands.ts';
import {
  cancelRequested,
  commandFailed,
  connected,
  type Happening,
  keys,
  mediaCancelled,
  ofToken,
  promptEnded,
  promptFailed,
  promptStarted,
  requestAnswered,
  requestFailed,
  silent,
  timeUp,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { betweenEventsMs, startedAt } from '../given.ts';
import { requestStep } from '../sampleFlow.ts';
import { becomes, decides, ignores } from '../table.ts';

const file = (filler: string) => `
start: ask
steps:
  ask:
    request:
      url: "https://api.example.com/balance"
      fields: { balance: account.balance }
      ${filler}
      go: tell
      ifFails: sorry
  tell: { say: { prompt: "You have {{variables.balance}}.", go: end } }
  sorry: { hangup: { say: "Please call again." } }
`;
const flow = flowFrom(file('filler: "One moment."'));
const plain = flowFrom(file(''));

const answered = requestAnswered(200, { balance: '12' });
const told = say('You have 12.');
const sorry = say('Please call again.');
const asked = [connected()];
const waiting = [...asked, timeUp()];
/** The time of the reminder that ends it all. */
const atLast: Happening = (moment) => {
  const event = timeUp()(moment);
  return { ...event, at: moment.call.state === 'active' ? moment.call.deadline : event.at };
};

describe('a web service', () => {
  decides(flow, [
    ['is asked', [], connected(), request(), remind()],
    ['answers, and the flow goes on with what it picks', asked, answered, told],
    ['refuses', asked, requestAnswered(404, { balance: '12' }), sorry],
    ['leads elsewhere, where nobody follows', asked, requestAnswered(302), sorry],
    ['answers without what the step needs', asked, requestAnswered(200), sorry],
    ['is not there', asked, requestFailed(), sorry],
    ['cannot be asked', asked, commandFailed('unknown', 2), sorry],
    ['is not waited for twice as long', asked, silent(), sorry],
    ['is not waited for by a timer that is late', asked, atLast, sorry],
  ]);
  becomes(flow, [
    ['gives variables values', asked, answered, { variables: { balance: '12' } }],
    [
      'gives none that the step does not pick',
      asked,
      requestAnswered(200, { balance: '12', plan: 'gold' }),
      { variables: { balance: '12' }, doing: { kind: 'saying' } },
    ],
    [
      'is waited for until all tries are over, and a little longer',
      [],
      connected(),
      { deadline: startedAt + betweenEventsMs + requestMs(requestStep('end', 'end')) + 50_000 },
    ],
  ]);
  ignores(flow, [
    ['another answer', asked, (moment) => ({ ...answered(moment), n: 99 as never })],
    ['keys', asked, keys('1')],
    ['an answer that comes late', [...asked, requestFailed()], answered],
  ]);
});

describe('the caller', () => {
  decides(flow, [
    ['hears that it takes long', asked, timeUp(), remind(), say('One moment.')],
    ['hears music after that', waiting, promptEnded(), playMusic()],
    ['hears music where that cannot be played', waiting, promptFailed('badPrompt'), playMusic()],
    ['hears music while speech is down', waiting, promptFailed('speechDown'), playMusic()],
    ['is not cut short by the answer', waiting, answered],
    ['hears the answer then', [...waiting, answered], promptEnded(), told],
    ['hears of a failure then', [...waiting, requestFailed()], promptEnded(), sorry],
    ['hears the answer even if the end is lost', [...waiting, answered], silent(), told],
    ['hears the answer instead of music', [...waiting, promptEnded()], answered, told],
    ['hears of a failure instead of music', [...waiting, promptEnded()], requestFailed(), sorry],
    ['waits no longer than that', [...waiting, promptEnded()], timeUp(), sorry],
    ['may be hung up', waiting, cancelRequested(), hangUp()],
    ['waits in silence if music fails', [...waiting, promptEnded()], promptFailed()],
    ['hears the answer all the same', [...waiting, promptEnded(), promptFailed()], answered, told],
    ['is let go after two silences', [...asked, silent()], silent(), goodbye()],
  ]);
  decides(plain, [
    ['hears music at once if the flow says nothing', asked, timeUp(), remind(), playMusic()],
  ]);
  ignores(flow, [
    ['a prompt that has begun', waiting, promptStarted()],
    ['a prompt that was cut short', waiting, mediaCancelled()],
    ['the end of another prompt', waiting, ofToken(2, promptEnded())],
    ['a second answer', [...waiting, answered], requestFailed()],
  ]);
});
