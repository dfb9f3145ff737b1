import { describe, expect, test } from 'vitest';
import { maxVariableLength, maxVariablesLength } from '../../../src/engine/limits.ts';
import { enterSet } from '../../../src/engine/steps/set.ts';
import type { SetStep } from '../../../src/flow/ruleStep.ts';
import { say } from '../commands.ts';
import { connected } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const flow = flowFrom(`
start: swap
steps:
  swap:
    set:
      variables: { a: "{{variables.b}}", b: "{{variables.a}}", from: "{{caller.number}} & co" }
      go: tell
  tell: { say: "{{variables.a}} {{variables.b}} {{variables.from}} {{variables.kept}}." }
`);

describe('a call with new variables', () => {
  const variables = { a: '1', b: '2', kept: '3' };

  test('goes on at once, each value being made of what was there before', () => {
    const { call, commands } = given(flow, { variables }).when(connected());
    expect(commands).toMatchObject([say('2 1 +12065550100 & co 3.')]);
    expect(call.variables).toEqual({ a: '2', b: '1', from: '+12065550100 & co', kept: '3' });
  });

  test('what is not there is empty', () => {
    given(flow).when(connected()).then(say('  +12065550100 & co .'));
  });
});

describe('limits', () => {
  const scene = sceneFor(flow, flow.start, 3);
  const set = (variables: SetStep['variables'], before: SetStep['variables']) => {
    const step: SetStep = { kind: 'set', variables, go: to('end') };
    const move = enterSet(step, { ...scene, call: { ...scene.call, variables: before } });
    if (move.kind !== 'note') throw new Error(move.kind);
    expect(move.next).toEqual({ kind: 'go', target: 'end' });
    return move.facts.variables;
  };

  test('a value that grows at every turn is cut', () => {
    const long = 'x'.repeat(maxVariableLength);
    expect(set({ a: '{{variables.a}}{{variables.a}}' }, { a: long })).toEqual({ a: long });
  });

  test('more than a call can keep stays empty', () => {
    const much = { a: 'x'.repeat(maxVariablesLength - 10) };
    expect(set({ b: '12345', c: '67', d: '8' }, much)).toEqual({
      ...much,
      b: '12345',
      c: '67',
      d: '',
    });
  });
});
