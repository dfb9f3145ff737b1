import { describe } from 'vitest';
import { goodbye, hangUp, remind } from '../commands.ts';
import {
  cancelRequested,
  commandFailed,
  connected,
  disconnected,
  overlong,
  silent,
} from '../events.ts';
import { becomes, decides } from '../table.ts';
import { add, cancelAdd, remove, unhold } from './commands.ts';
import { callerGone, joined, present } from './happenings.ts';
import { anna, ben, inTurn } from './onCall.ts';

const ringing = [connected()];
const asked = [...ringing, joined(anna)];

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
