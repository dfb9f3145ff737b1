import { describe, test } from 'vitest';
import { remind, say } from '../commands.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { decides, ignores } from '../table.ts';
import { add, askOf, remove, unhold } from './commands.ts';
import { joined, notJoined, present, presentAt, presses, timeIsUp } from './happenings.ts';
import { anna, ben, connecting, inTurn, nobodyThere, teams } from './onCall.ts';

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

describe('lists of who is on the call', () => {
  const asked = [connected(), joined(anna)];
  decides(inTurn, [
    ['show that somebody has answered', [connected()], present(anna), remind(), askOf(anna)],
    [
      'who leaves again is not asked any more',
      [...asked, present(anna)],
      present(),
      add(ben),
      remind(),
    ],
    ['send away who comes too late', [connected(), timeIsUp(anna)], present(anna), remove(anna)],
    [
      'also while others talk',
      [connected(), timeIsUp(anna), joined(ben), presses(ben, '1')],
      present(anna, ben),
      remove(anna),
    ],
  ]);

  test('who is sent away is sent away once', () => {
    const { when } = given(inTurn).after(connected(), timeIsUp(anna), present(anna));
    when(present(anna, '8:acs:somebody')).then();
  });

  test('an older list changes nothing', () => {
    const { when } = given(inTurn).after(...asked, presentAt(9, anna));
    when(presentAt(8)).thenNothing();
  });
});
