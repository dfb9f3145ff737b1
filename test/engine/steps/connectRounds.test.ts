import { describe, expect, test } from 'vitest';
import { remind, say } from '../commands.ts';
import { connected, promptEnded, promptFailed } from '../events.ts';
import { given } from '../given.ts';
import { add, askOf, hold, remove, unhold } from '../ringing/commands.ts';
import { joined, notJoined, presses } from '../ringing/happenings.ts';
import { anna, ben, connecting, inTurn, nobodyThere, oneMoment } from '../ringing/onCall.ts';
import { party } from '../sampleFlow.ts';
import { decides } from '../table.ts';

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
    ', hold: "Please hold.", announce: "Sales, for {{caller.number}}.", ' +
      'accept: { key: star, say: "Star?", timeout: 4s }, ringFor: 8s',
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
