import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const flow = (more: string, voice = 'de-DE-KatjaNeural') =>
  problemsOf(
    `voice: ${voice}\nstart: a\nsteps:\n` +
      `  a: { connect: { to: [+12065550111], ifNobody: end${more} } }\n`,
  );
const what = '4:3  Callers speak de-DE, and whoever answers is asked in English. — Write ';

test.each([
  ['', [`${what}\`announce\` and \`accept.say\`.`]],
  [', announce: "Ein Anruf."', [`${what}\`accept.say\`.`]],
  [', announce: "Ein Anruf.", accept: { say: "Bitte die Eins." }', []],
])('%s', (more, remarks) => {
  expect(flow(more)).toEqual(['ok', ...remarks]);
});

test('English is no foreign language to a flow that speaks it', () => {
  expect(flow('', 'en-GB-SoniaNeural')).toEqual(['ok']);
});
