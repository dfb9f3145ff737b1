import { expect, test } from 'vitest';
import { promptsOf } from '../../../src/flow/checks/promptsOf.ts';
import { flowOf } from '../flowOf.ts';

const pathsOf = (written: string) => {
  const { steps } = flowOf(`start: a\nsteps: { a: { ${written} } }`);
  return Object.entries(steps).flatMap(([name, step]) =>
    promptsOf(name, step).map(({ path }) => path.join('.')),
  );
};

test.each([
  ['say: "x"', ['steps.a.say.prompt.text']],
  ['say: { prompt: { ssml: "<speak/>" } }', ['steps.a.say.prompt.ssml']],
  ['transfer: { to: +14255550100, ifFails: end }', []],
  ['transfer: { to: +14255550100, say: "x", ifFails: end }', ['steps.a.transfer.say.text']],
  ['hangup: {}', []],
  [
    'connect: { to: [+14255550100], say: "x", hold: "m", ifNobody: end }',
    ['say.text', 'hold.text', 'announce.text', 'accept.say.text'].map(
      (one) => `steps.a.connect.${one}`,
    ),
  ],
  [
    'menu: { say: "x", keys: { 1: end }, noMatch: { say: "y" }, noInput: { say: "z" } }',
    ['steps.a.menu.say.text', 'steps.a.menu.noInput.say.text', 'steps.a.menu.noMatch.say.text'],
  ],
])('%s', (written, paths) => {
  expect(pathsOf(written)).toEqual(paths);
});
