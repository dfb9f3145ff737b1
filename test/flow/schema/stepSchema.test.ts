import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';
import { oneOf } from './oneOf.ts';

const kinds = `Write exactly ${oneOf('steps', 'any')}`;
const notAParty = 'is not a phone number such as +14255550100, 8:acs:… or 8:orgid:…';

test.each([
  ['{}', `3:3  A step is empty. — ${kinds}`],
  [
    '{ say: x, hangup: {} }',
    `3:16  A step has one kind, and this has \`say\` and \`hangup\`. — ${kinds}`,
  ],
  [
    'hello',
    '3:6  The step `a` is a text; it should be a map with one kind of step. — Write ' +
      '`{ say: "Hello." }`.',
  ],
  ['{ say: { go: end } }', '3:8  `say` has no `prompt`. — Add `prompt: "Hello."`.'],
  ['{ hangup: }', '3:16  `hangup` is empty; it should be a map. — Write `hangup: {}`.'],
  ['{ transfer: { to: +14255550100 } }', '3:8  `transfer` has no `ifFails`. — Add `ifFails: end`.'],
  ['{ transfer: { ifFails: end } }', '3:8  `transfer` has no `to`. — Add `to: "+14255550100"`.'],
  [
    '{ transfer: { to: (425) 555-0100, ifFails: end } }',
    `3:24  \`to\`: "(425) 555-0100" ${notAParty}. — Write \`to: "+14255550100"\`.`,
  ],
  [
    '{ transfer: { to: withheld, ifFails: end } }',
    `3:24  \`to\`: "withheld" ${notAParty}. — Write \`to: "+14255550100"\`.`,
  ],
])('%s', (step, problem) => {
  expect(problemsOf(`start: a\nsteps:\n  a: ${step}\n`)).toEqual([problem]);
});
