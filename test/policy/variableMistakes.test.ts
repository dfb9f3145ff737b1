import { expect, test } from 'vitest';
import { variableMistakes } from '../../src/policy/variableMistakes.ts';
import { flowOf } from '../flow/flowOf.ts';

const flow = flowOf('start: a\nsteps: { a: { say: "{{variables.name}}: {{variables.when}}" } }');
const silent = flowOf('start: a\nsteps: { a: { say: "Hello." } }');

test('all that the flow says is enough', () => {
  expect(variableMistakes(flow, { name: 'Ada', when: '' })).toEqual([]);
  expect(variableMistakes(silent, {})).toEqual([]);
});

test('what is missing and what is unknown is named', () => {
  expect(variableMistakes(flow, { name: 'Ada', wen: 'now' })).toEqual([
    {
      field: 'variables.wen',
      message: 'The flow test uses no such variable; did you mean "when"?',
    },
    {
      field: 'variables.when',
      message: 'The flow test says {{variables.when}}; send a text for it.',
    },
  ]);
  expect(variableMistakes(flow, { name: 'a', when: 'b', colour: 'c' })).toEqual([
    {
      field: 'variables.colour',
      message: 'The flow test uses no such variable; there are: name, when.',
    },
  ]);
  expect(variableMistakes(silent, { constructor: 'x' })).toEqual([
    {
      field: 'variables.constructor',
      message: 'The flow test uses no such variable; it uses none.',
    },
  ]);
});
