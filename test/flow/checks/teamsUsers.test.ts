import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const teams = '8:orgid:00000000-0000-0000-0000-00000000000a';
const flow = (people: string) =>
  problemsOf(`start: a\nsteps:\n  a: { connect: { to: [${people}], ifNobody: end } }\n`);

test('a user of Teams cannot press a key', () => {
  const what =
    'A user of Teams cannot press a key: who answers has the call, also a voicemail. — ' +
    'Name a phone number, or see to it that no voicemail of Teams answers.';
  expect(flow(`"${teams}"`)).toEqual(['ok', `3:24  ${what}`]);
  expect(flow(`+12065550111, { together: ["${teams}", 8:acs:ben] }`)).toEqual([
    'ok',
    `3:38  ${what}`,
  ]);
  expect(flow('+12065550111, 8:acs:ben')).toEqual(['ok']);
});
