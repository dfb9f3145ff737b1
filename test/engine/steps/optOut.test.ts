import { describe } from 'vitest';
import { say, suppress } from '../commands.ts';
import {
  commandFailed,
  connected,
  optOutAnswered,
  promptEnded,
  promptFailed,
  promptStarted,
  silent,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: stop
steps:
  stop: { optOut: { say: "Never again.", go: bye, ifFails: sorry } }
  bye: { hangup: { say: "Bye." } }
  sorry: { hangup: { say: "That did not work." } }
`);
const caller = '+12065550100';
const asked = [connected()];
const noted = [...asked, optOutAnswered()];

describe('whoever wants no more calls', () => {
  decides(flow, [
    ['is put on the list first', [], connected(), suppress(caller)],
    ['is told so when he is on it', asked, optOutAnswered(), say('Never again.')],
    ['goes on then', noted, promptEnded(), say('Bye.')],
    ['goes on even if that could not be said', noted, promptFailed(), say('Bye.')],
    ['is told when he is not', asked, optOutAnswered(false), say('That did not work.')],
    ['is told when it failed for good', asked, commandFailed(), say('That did not work.')],
    ['is told when nobody knows', asked, silent(), say('That did not work.')],
  ]);

  ignores(flow, [['the start of what is said', noted, promptStarted()]]);
});
