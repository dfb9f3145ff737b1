import { assert, describe, expect, test } from 'vitest';
import { askMenu, enterMenu, onMenuEvent } from '../../../src/engine/steps/menu.ts';
import { ask, hangUp, type Sketch, say } from '../commands.ts';
import {
  askFailed,
  connected,
  type Happening,
  keys,
  mediaCancelled,
  noInput,
  noMatch,
  promptEnded,
  promptFailed,
  promptStarted,
  transferAccepted,
  transferFailed,
  words,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { invalid, oneMoment, support, unheard, welcome } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { becomes, decides, ignores } from '../table.ts';

const again = (first: string): Sketch => ask(first, welcome);

describe('the support menu', () => {
  decides(support, [
    ['asks as soon as the line is open', [], connected(), ask(welcome)],
    ['key 1 leads to billing', [connected()], keys('1'), say(oneMoment)],
    ['a word leads where its key does', [connected()], words('3', 'an agent'), say(oneMoment)],
    ['star asks again', [connected()], keys('star'), ask(welcome)],
    ['silence is met with another try', [connected()], noInput(), again(unheard)],
    ['silence twice leads to the operator', [connected(), noInput()], noInput(), say(oneMoment)],
    ['a wrong key is met with another try', [connected()], keys('9'), again(invalid)],
    ['a wrong key twice leads on', [connected(), keys('9')], keys('0'), say(oneMoment)],
    ['no match counts as a wrong key', [connected(), keys('9')], noMatch(), say(oneMoment)],
    ['words of an unknown key match nothing', [connected()], words('7', 'what'), again(invalid)],
    ['no key at all matches nothing', [connected()], keys(), again(invalid)],
    ['of several keys the first one counts', [connected()], keys('1', '9'), say(oneMoment)],
    ['silence and wrong keys count apart', [connected(), noInput()], keys('9'), again(invalid)],
    ['wrong keys and silence count apart', [connected(), keys('9')], noInput(), again(unheard)],
    ['silence goes on counting', [connected(), noInput(), keys('9')], noInput(), say(oneMoment)],
    ['wrong keys go on counting', [connected(), keys('9'), noInput()], keys('9'), say(oneMoment)],
    [
      'star forgives what went wrong before',
      [connected(), noInput(), keys('star')],
      noInput(),
      again(unheard),
    ],
    ['a menu that cannot be asked is tried again', [connected()], askFailed(), again(unheard)],
    ['but not for ever', [connected(), askFailed('speechDown')], askFailed(), say(oneMoment)],
  ]);

  ignores(support, [
    ['the start of its prompt', [connected()], promptStarted()],
    ['the end of its prompt', [connected()], promptEnded()],
    ['a failed prompt', [connected()], promptFailed()],
    ['its own cancelling', [connected()], mediaCancelled()],
    ['a transfer', [connected()], transferAccepted()],
    ['a failed transfer', [connected()], transferFailed()],
  ]);

  becomes(support, [
    ['key 1 enters billing', [connected()], keys('1'), { step: 'billing' }],
    ['key 2 enters technical', [connected()], keys('2'), { step: 'technical' }],
    ['key 3 enters operator', [connected()], keys('3'), { step: 'operator' }],
    ['star enters welcome again', [connected()], keys('star'), { step: 'welcome', stepsTaken: 2 }],
  ]);

  test('lets the caller barge in, and waits five seconds, unless it says otherwise', () => {
    const choices = [{ key: '1' }, { key: '2' }, { key: '3' }, { key: 'star' }];
    const expected = { ...ask(welcome), bargeIn: true, silenceMs: 5000, choices };
    given(support).when(connected()).then(expected);
  });

  test('pauses 400 ms before the very first prompt, and never again', () => {
    const pauses = (...before: Happening[]) =>
      given(support)
        .after(...before.slice(0, -1))
        .when(before.at(-1) ?? connected()).commands;
    expect(pauses(connected())).toMatchObject([{ speech: { pauseMs: 400 } }]);
    expect(pauses(connected(), noInput())).toMatchObject([{ speech: { pauseMs: 0 } }]);
    expect(pauses(connected(), keys('star'))).toMatchObject([{ speech: { pauseMs: 0 } }]);
    expect(pauses(connected(), keys('1'))).toMatchObject([{ speech: { pauseMs: 0 } }]);
  });
});

describe('a menu of its own making', () => {
  const flow = flowFrom(`
start: menu
steps:
  menu:
    menu:
      say: "Yes or no?"
      keys: { 1: { go: end, words: [yes] }, pound: end, star: end }
      noInput: { tries: 1, go: end }
      noMatch: { tries: 3, go: end }
      bargeIn: false
      timeout: 2500ms
`);
  const menu = flow.steps[flow.start];
  assert(menu?.kind === 'menu');

  test('asks with its own choices, silence and barge-in', () => {
    const choices = [
      { key: '1', words: ['yes'] },
      { key: 'pound', words: ['pound'] },
      { key: 'star', words: ['star'] },
    ];
    const expected = { ...ask('Yes or no?'), choices, silenceMs: 2500, bargeIn: false };
    given(flow).when(connected()).then(expected);
  });

  test('with one try, the first failure leads on', () => {
    given(flow).after(connected()).when(noInput()).then(hangUp());
  });

  test('with three tries, the third failure leads on; with no words for it, it just asks', () => {
    const twice = given(flow).after(connected(), noMatch());
    twice.when(noMatch()).then(ask('Yes or no?'));
    const thrice = given(flow).after(connected(), noMatch(), noMatch());
    thrice.when(noMatch()).then(hangUp());
  });

  test('a star of its own goes where it says', () => {
    given(flow).after(connected()).when(keys('star')).then(hangUp());
  });

  test('asking waits for the event of the very command that asks', () => {
    const scene = sceneFor(flow, flow.start, 7);
    const move = askMenu(menu, scene, { noInputs: 1, noMatches: 2 }, null);
    const doing = { kind: 'asking', token: 7, noInputs: 1, noMatches: 2 };
    expect(move).toMatchObject({ kind: 'act', commands: [{ n: 7 }], doing });
    expect(enterMenu(menu, scene)).toMatchObject({ doing: { noInputs: 0, noMatches: 0 } });
  });

  test('an answer is a move to its step', () => {
    const scene = sceneFor(flow, flow.start, 3);
    const asking = { kind: 'asking', token: scene.n, noInputs: 0, noMatches: 0 } as const;
    const pressed = keys('pound')({ call: scene.call, at: scene.call.createdAt, nth: 1 });
    expect(onMenuEvent(menu, scene, asking, pressed)).toEqual({ kind: 'go', target: 'end' });
  });
});
