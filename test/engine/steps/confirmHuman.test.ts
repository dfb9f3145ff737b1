import { describe } from 'vitest';
import { listen, say } from '../commands.ts';
import {
  askFailed,
  connected,
  disconnected,
  keys,
  noInput,
  noMatch,
  promptStarted,
  silent,
  speechHeard,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { becomes, decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: who
steps:
  who:
    confirmHuman:
      say: "Press 1."
      tries: 2
      person: message
      machine: note
      unknown: sorry
  message: { hangup: { say: "A message." } }
  note: { hangup: { say: "For a machine." } }
  sorry: { hangup: { say: "Nobody?" } }
`);

const question = listen({ kind: 'text', text: 'Press 1.' });
const heard = [connected()];
const asked = [...heard, noInput()];
const askedTwice = [...asked, noInput()];
const down = askFailed('speechDown');
const byKeys = { kind: 'ask', choices: [{ key: '1', words: [] }] } as const;
const greeting = speechHeard('Hi, please leave a message after the tone.');

describe('whoever answers', () => {
  decides(flow, [
    ['is listened to first', [], connected(), listen()],
    ['is asked when he says nothing', heard, noInput(), question],
    ['is asked when he says hello', heard, speechHeard('Hello?'), question],
    ['is asked when nothing was understood', heard, noMatch(), question],
    ['is asked when he could not be heard', heard, askFailed(), question],
    ['is a person when he presses the key at once', heard, keys('1'), say('A message.')],
    ['is asked after another key', heard, keys('5'), question],
    ['is a machine by what he says', heard, greeting, say('For a machine.')],
    ['is asked by keys alone without speech', heard, down, byKeys],
    ['is asked if that is lost', heard, silent(), question],
  ]);
});

describe('whoever is asked', () => {
  decides(flow, [
    ['is a person when he presses the key', asked, keys('1'), say('A message.')],
    ['is asked again after silence', asked, noInput(), question],
    ['is asked again after another key', asked, keys('2'), question],
    ['is asked again after words', asked, speechHeard('Who is it?'), question],
    ['is asked again if that is lost', asked, silent(), question],
    ['is a machine that still greets', asked, greeting, say('For a machine.')],
    ['is unknown when he never answers', askedTwice, noInput(), say('Nobody?')],
    ['is unknown when he only speaks', askedTwice, speechHeard('Hello?'), say('Nobody?')],
    ['is asked by keys when speech fails then', asked, down, byKeys],
  ]);

  ignores(flow, [['the start of the question', asked, promptStarted()]]);

  becomes(flow, [
    ['a person', asked, keys('1'), { answeredBy: 'person' }],
    ['a machine', asked, greeting, { answeredBy: 'machine' }],
    ['unknown', askedTwice, noInput(), { answeredBy: 'unknown' }],
    ['a person without speech', [...heard, down], keys('1'), { answeredBy: 'person' }],
    ['unknown without speech', [...heard, down, noInput()], noInput(), { answeredBy: 'unknown' }],
    ['nobody knows yet', heard, noInput(), { answeredBy: null }],
    ['not reached', [...asked, greeting], disconnected('hungUp'), { outcome: 'machine' }],
    ['reached', [...asked, keys('1')], disconnected('hungUp'), { outcome: 'abandoned' }],
  ]);
});
