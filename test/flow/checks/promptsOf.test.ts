import { expect, test } from 'vitest';
import { soundsOf } from '../../../src/flow/checks/promptsOf.ts';
import { flowOf } from '../flowOf.ts';

const pathsOf = (written: string) => {
  const languages = 'languages: { en-US: en-US-JennyNeural, es-ES: es-ES-ElviraNeural }';
  const audio = { 'a.wav': { name: 'a.0123.wav', ms: 1 } };
  const { steps } = flowOf(`start: a\n${languages}\nsteps: { a: { ${written} } }`, audio);
  return Object.entries(steps).flatMap(([name, step]) =>
    soundsOf(name, step).map(({ path }) => path.join('.')),
  );
};

test.each([
  ['say: "x"', ['steps.a.say.prompt.text']],
  ['say: { prompt: { ssml: "<speak/>" } }', ['steps.a.say.prompt.ssml']],
  ['transfer: { to: +14255550100, ifFails: end }', []],
  ['transfer: { to: +14255550100, say: "x", ifFails: end }', ['steps.a.transfer.say.text']],
  ['hangup: {}', []],
  ['goto: end', []],
  ['request: { url: "https://a.example", go: end, ifFails: end }', []],
  [
    'request: { url: "https://a.example", filler: "x", go: end, ifFails: end }',
    ['steps.a.request.filler.text'],
  ],
  ['set: { variables: { x: "y" }, go: end }', []],
  ['branch: { cases: [{ when: { switch: x }, go: end }], else: end }', []],
  ['hours: { zone: UTC, hours: {}, open: end, closed: end }', []],
  [
    'connect: { to: [+14255550100], say: "x", hold: "m", ifNobody: end }',
    ['say.text', 'hold.text', 'announce.text', 'accept.say.text'].map(
      (one) => `steps.a.connect.${one}`,
    ),
  ],
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
  [
    'say: { prompt: { text: x, recorded: a.wav } }',
    ['steps.a.say.prompt.text', 'steps.a.say.prompt.recorded'],
  ],
  [
    'say: { prompt: { in: { en-US: x, es-ES: { ssml: "<speak/>" } } } }',
    ['steps.a.say.prompt.in.en-US.text', 'steps.a.say.prompt.in.es-ES.ssml'],
  ],
  [
    'collect: { say: x, into: y, confirm: z, go: end, noInput: { say: p }, invalid: { say: q } }',
    [
      ...['steps.a.collect.say.text', 'steps.a.collect.confirm.text'],
      ...['steps.a.collect.noInput.say.text', 'steps.a.collect.invalid.say.text'],
    ],
  ],
  [
    'language: { choices: { 1: { language: en-US, say: x } }, noMatch: { say: y }, go: end }',
    ['steps.a.language.choices.1.say.text', 'steps.a.language.noMatch.say.text'],
  ],
])('%s', (written, paths) => {
  expect(pathsOf(written)).toEqual(paths);
});
