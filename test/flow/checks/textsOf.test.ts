import { expect, test } from 'vitest';
import { textsOf } from '../../../src/flow/checks/textsOf.ts';
import { flowOf } from '../flowOf.ts';

const textsIn = (written: string) => {
  const { steps } = flowOf(`start: a\nsteps: { a: { ${written} } }`, {
    'x.wav': { name: 'x.wav', ms: 1 },
  });
  return Object.entries(steps).flatMap(([name, step]) =>
    textsOf(name, step).map(({ text, path }) => `${path.join('.')}: ${text}`),
  );
};

test.each([
  ['say: "x"', ['steps.a.say.prompt.text: x']],
  ['say: { prompt: { ssml: "<speak/>" } }', ['steps.a.say.prompt.ssml: <speak/>']],
  ['say: { prompt: { file: x.wav } }', []],
  [
    'set: { variables: { x: "1", y: "" }, go: end }',
    ['steps.a.set.variables.x: 1', 'steps.a.set.variables.y: '],
  ],
  [
    'request: { url: "https://a.example/x", filler: "f", go: end, ifFails: end }',
    ['steps.a.request.filler.text: f', 'steps.a.request.url: https://a.example/x'],
  ],
  [
    'request: { url: "https://a.example", body: { b: [c, { d: e }] }, go: end, ifFails: end }',
    [
      'steps.a.request.url: https://a.example',
      'steps.a.request.body.b.0: c',
      'steps.a.request.body.b.1.d: e',
    ],
  ],
  ['goto: end', []],
])('%s', (written, texts) => {
  expect(textsIn(written)).toEqual(texts);
});
