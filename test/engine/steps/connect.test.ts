import { describe, expect, test } from 'vitest';
import { goodbye, hangUp, remind, say } from '../commands.ts';
import {
  cancelRequested,
  commandFailed,
  connected,
  disconnected,
  keys,
  overlong,
  promptEnded,
  promptFailed,
  silent,
} from '../events.ts';
import { given } from '../given.ts';
import { add, askOf, cancelAdd, hold, remove, unhold } from '../ringing/commands.ts';
import {
  callerGone,
  joined,
  notJoined,
  present,
  presses,
  refused,
  saysNothing,
  timeIsUp,
} from '../ringing/happenings.ts';
import {
  allBusy,
  anna,
  asksForKey,
  ben,
  cleo,
  connecting,
  inTurn,
  nobodyThere,
  oneMoment,
  teams,
  thanks,
  together,
} from '../ringing/onCall.ts';
import { party } from '../sampleFlow.ts';
import { becomes, decides, ignores } from '../table.ts';

const announced = 'A call from +12065550100.';
const ringing = [connected()];
const asked = [...ringing, joined(anna)];
const second = [...ringing, notJoined(anna)];
const talking = [...asked, present(anna), presses(anna, '1')];

describe('one after the other', () => {
  decides(inTurn, [
    ['holds the caller and rings the first', [], connected(), hold(), add(anna), remind()],
    [
      'says who is calling and asks for the key',
      ringing,
      joined(anna),
      remind(),
      askOf(anna, announced, asksForKey),
    ],
    ['connects with the key', asked, presses(anna, '1'), unhold()],
    [
      'sends away whoever presses another',
      asked,
      presses(anna, '2'),
      remove(anna),
      add(ben),
      remind(),
    ],
    ['sends away an answering machine', asked, saysNothing(anna), remove(anna), add(ben), remind()],
    ['rings the next when the first does not answer', ringing, notJoined(anna), add(ben), remind()],
    ['rings the next when the first is refused to us', ringing, refused(anna), add(ben), remind()],
    ['stops ringing in time', ringing, timeIsUp(anna), cancelAdd(anna), add(ben), remind()],
    ['stops asking in time', asked, timeIsUp(anna), remove(anna), add(ben), remind()],
    [
      'goes on when nothing is heard at all',
      ringing,
      silent(),
      cancelAdd(anna),
      add(ben),
      remind(),
    ],
    ['falls back when nobody is left', second, notJoined(ben), unhold(), say(nobodyThere)],
    [
      'falls back after the last question',
      [...second, joined(ben)],
      saysNothing(ben),
      remove(ben),
      unhold(),
      say(nobodyThere),
    ],
    ['tells busy from nobody', second, notJoined(ben, 'busy'), unhold(), say(allBusy)],
    [
      'remembers who was busy',
      [...ringing, notJoined(anna, 'declined')],
      notJoined(ben),
      unhold(),
      say(allBusy),
    ],
  ]);

  ignores(inTurn, [
    ['a second event of joining', asked, joined(anna)],
    ['what the caller presses', ringing, keys('1')],
  ]);

  test('rings for as long as the flow says, with our number to see', () => {
    const { commands, call } = given(inTurn).when(connected());
    expect(commands[1]).toEqual({
      kind: 'add',
      n: 3,
      to: party(anna),
      from: '+18005551000',
      ringMs: 20_000,
    });
    expect(commands[2]).toMatchObject({ kind: 'remind', at: call.createdAt + 1000 + 23_000 });
    expect(call).toHaveProperty('deadline', call.createdAt + 1000 + 23_000 + 10_000);
  });

  test('the caller hears music of the house', () => {
    const { commands } = given(inTurn).when(connected());
    const prompts = [{ kind: 'file', file: 'hold-music-1.wav', ms: 21_600 }];
    expect(commands[0]).toMatchObject({ kind: 'hold', speech: { prompts } });
  });

  test('the next target still waits for its own key, not for the first one’s', () => {
    const { when } = given(inTurn).after(...asked, saysNothing(anna), joined(ben));
    when(presses(ben, '1'))
      .then(unhold())
      .thenState({ doing: { with: party(ben) } });
  });
});

describe('all together', () => {
  const two = [...ringing, joined(anna), joined(cleo)];

  decides(together, [
    ['rings everybody at once', [], connected(), hold(), add(anna), add(ben), add(cleo), remind()],
    ['asks each who answers', [...ringing, joined(anna)], joined(cleo), remind(), askOf(cleo)],
    ['the first key has the call', two, presses(cleo, '1'), unhold(), remove(anna), cancelAdd(ben)],
    ['goes on with the others', two, saysNothing(anna), remove(anna)],
    [
      'waits for those who still ring',
      [...two, saysNothing(anna)],
      saysNothing(cleo),
      remove(cleo),
    ],
    [
      'is over with the last',
      [...two, saysNothing(anna), saysNothing(cleo)],
      notJoined(ben),
      unhold(),
      say(nobodyThere),
    ],
    [
      'stops them all in time',
      ringing,
      timeIsUp(ben),
      cancelAdd(anna),
      cancelAdd(ben),
      cancelAdd(cleo),
      unhold(),
      say(nobodyThere),
    ],
    [
      'who is being asked is not cut off by the time to ring',
      [...ringing, joined(anna)],
      timeIsUp(ben),
      cancelAdd(ben),
      cancelAdd(cleo),
    ],
  ]);

  test('a key that comes second is not heard', () => {
    const before = given(together).after(...two);
    const { when } = given(together).after(...two, presses(cleo, '1'));
    const late = presses(anna, '1')({ call: before.call, at: before.call.createdAt, nth: 90 });
    when(() => late).thenNothing();
  });

  test('the deadline is that of the last who rings', () => {
    const slow = connecting(`{ together: ["${anna}", "${ben}"] }`, ', ringFor: 60s');
    const { call } = given(slow).after(...ringing, joined(anna));
    expect(call).toHaveProperty('deadline', call.createdAt + 1000 + 73_000);
  });
});

describe('with more to it', () => {
  const polite = connecting(`"${anna}"`, `, say: "${oneMoment}", tries: 2`);

  decides(polite, [
    ['speaks to the caller first', [], connected(), say(oneMoment)],
    ['then rings', [connected()], promptEnded(), hold(), add(anna), remind()],
    ['rings without a word if it must', [connected()], promptFailed(), hold(), add(anna), remind()],
    ['rings everybody again', [connected(), promptEnded()], notJoined(anna), add(anna), remind()],
    [
      'but not for ever',
      [connected(), promptEnded(), notJoined(anna)],
      notJoined(anna),
      unhold(),
      say(nobodyThere),
    ],
  ]);

  const withWords = connecting(
    `"${anna}"`,
    ', hold: "Please hold.", announce: "Sales, for {{caller.number}}.", accept: { key: star, say: "Star?", timeout: 4s }, ringFor: 8s',
  );
  test('takes the words, the key and the times of the flow', () => {
    const { call } = given(withWords).after(connected());
    const { commands } = given(withWords).after(connected()).when(joined(anna));
    expect(commands[1]).toMatchObject({
      ...askOf(anna, 'Sales, for +12065550100.', 'Star?'),
      choices: [{ key: 'star', words: [] }],
      silenceMs: 4000,
      speech: { pauseMs: 400 },
    });
    expect(call).toHaveProperty('deadline', call.createdAt + 1000 + 8000 + 3000 + 10_000);
    given(withWords).after(connected(), joined(anna)).when(presses(anna, 'star')).then(unhold());
    given(withWords)
      .after(connected(), joined(anna))
      .when(presses(anna, '1'))
      .then(remove(anna), unhold(), say(nobodyThere));
  });

  test('the caller is not rung himself', () => {
    const self = connecting(`"+12065550100", { together: ["+12065550100", "${ben}"] }`);
    given(self).when(connected()).then(hold(), add(ben), remind());
    const alone = connecting('"+12065550100"');
    given(alone).when(connected()).then(say(nobodyThere));
  });

  test('rings for an outbound call as the number that called', () => {
    const { commands } = given(inTurn, { direction: 'outbound' }).when(connected());
    expect(commands[0]).toMatchObject({ kind: 'hold', who: party('+18005551000') });
    expect(commands[1]).toMatchObject({ from: '+12065550100' });
  });
});

describe('a user of Teams', () => {
  const toTeams = connecting(`"${teams}"`);
  decides(toTeams, [
    ['has taken the call by answering it', [connected()], present(teams), unhold()],
    [
      'or not, if he is not seen to be there',
      [connected(), joined(teams)],
      notJoined(teams),
      unhold(),
      say(nobodyThere),
    ],
  ]);
  ignores(toTeams, [
    // The service tells of a declined call that its callee has joined.
    ['word that he has joined', [connected()], joined(teams)],
  ]);
});

describe('while two people talk', () => {
  decides(inTurn, [
    ['the callee hangs up first', talking, present(), say(thanks)],
    ['the caller hangs up first', talking, callerGone(anna), hangUp()],
    ['nothing is repeated in silence', talking, silent()],
    ['nor later', [...talking, silent(), silent(), silent()], silent()],
    ['too long a call ends', talking, overlong(), hangUp()],
    ['it can be ended', talking, cancelRequested(), hangUp()],
  ]);

  becomes(inTurn, [
    ['lives on after silence', [...talking, silent()], silent(), { state: 'active', silences: 0 }],
    [
      'was transferred when the line goes',
      talking,
      disconnected('hungUp'),
      { outcome: 'transferred' },
    ],
    [
      'was transferred, whatever follows',
      [...talking, present()],
      disconnected('hungUp'),
      { state: 'ended', outcome: 'transferred' },
    ],
    [
      'was cancelled if it was',
      [...talking, cancelRequested()],
      disconnected('hungUpByUs'),
      { outcome: 'cancelled' },
    ],
  ]);

  test('the end of the flow after a talk is no other outcome', () => {
    const flow = connecting(`"${anna}"`);
    const { when } = given(flow).after(...talking, present(), promptEnded());
    when(disconnected('hungUpByUs')).thenState({ state: 'ended', outcome: 'transferred' });
  });

  test('the provider is asked after a minute', () => {
    const { call } = given(inTurn).after(...talking);
    const { call: after } = given(inTurn)
      .after(...talking)
      .when(silent());
    const at = call.createdAt + 5000;
    expect(call).toHaveProperty('deadline', at - 1000 + 10_000);
    expect(after).toHaveProperty('deadline', at + 60_000);
  });
});

describe('whoever leaves while others ring', () => {
  decides(inTurn, [
    ['the caller hangs up', [...ringing, present()], callerGone(), cancelAdd(anna), hangUp()],
    [
      'the caller hangs up while the callee is asked',
      asked,
      callerGone(anna),
      remove(anna),
      hangUp(),
    ],
    [
      'the callee hangs up while he is asked',
      [...asked, present(anna)],
      present(),
      add(ben),
      remind(),
    ],
    ['the call is cancelled', ringing, cancelRequested(), cancelAdd(anna), hangUp()],
    ['the call is too long', ringing, overlong(), cancelAdd(anna), unhold(), goodbye()],
    [
      'nothing is heard twice',
      [...ringing, silent()],
      silent(),
      cancelAdd(ben),
      unhold(),
      goodbye(),
    ],
    ['the line goes', ringing, disconnected('hungUp')],
    ['the call is gone when somebody is rung', ringing, commandFailed('gone', 3)],
  ]);

  becomes(inTurn, [
    ['is abandoned', ringing, disconnected('hungUp'), { state: 'ended', outcome: 'abandoned' }],
    [
      'is abandoned when the list says so',
      [...ringing, present(), callerGone()],
      disconnected('hungUpByUs'),
      { outcome: 'abandoned' },
    ],
  ]);
});
