import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const flow = (more: string, voice = 'de-DE-KatjaNeural') =>
  problemsOf(
    `voice: ${voice}\nstart: a\nsteps:\n` +
      `  a: { connect: { to: [+12065550111], ifNobody: end${more} } }\n`,
  );
const what = '4:3  Callers speak de-DE, and some of this is said in English. — Write ';

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

const step = (written: string) =>
  problemsOf(`voice: de-DE-KatjaNeural\nstart: a\nsteps:\n  a: { ${written} }\n`);

test('a queue and a callback say something of their own, too', () => {
  const ring = 'announce: x, accept: { say: x }';
  const queue = `name: sales, agents: [+12065550111], ${ring}, ifNobody: end`;
  expect(step(`queue: { ${queue} }`)).toEqual(['ok', `${what}\`position\`.`]);
  expect(step(`queue: { ${queue}, position: x }`)).toEqual(['ok']);
  const callback = 'say: x, noted: x, answered: end, ifDeclined: end, ifRefused: end';
  expect(step(`callback: { ${callback} }`)).toEqual(['ok', `${what}\`already\`.`]);
  expect(step('optOut: { ifFails: end }')).toEqual(['ok', `${what}\`say\`.`]);
});
