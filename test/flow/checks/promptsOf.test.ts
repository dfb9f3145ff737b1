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
  ['voicemail: { ifFails: end }', []],
  [
    'voicemail: { say: "x", thanks: "y", ifFails: end }',
    ['steps.a.voicemail.say.text', 'steps.a.voicemail.thanks.text'],
  ],
  ['record: { announce: "x" }', ['steps.a.record.announce.text']],
  ['record: { ask: "x", declined: end }', ['steps.a.record.ask.text']],
  ['record: { stop: true }', []],
  [
    'menu: { say: "x", keys: { 1: end }, noMatch: { say: "y" }, noInput: { say: "z" } }',
    ['steps.a.menu.say.text', 'steps.a.menu.noInput.say.text', 'steps.a.menu.noMatch.say.text'],
  ],
])('%s', (written, paths) => {
  expect(pathsOf(written)).toEqual(paths);
});
