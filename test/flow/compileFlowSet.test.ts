import { expect, test } from 'vitest';
import { compileFlowSet, maxFlows } from '../../src/flow/compileFlowSet.ts';
import { formatProblem } from '../../src/flow/formatProblem.ts';

const source = (name: string, text: string) => ({ name, file: `${name}.yaml`, text });
const hello = 'start: a\nsteps: { a: { say: "Hello." } }\n';
const toOne = source('routes', 'routes: [{ flow: one }]');
const compile = (flows: ReturnType<typeof source>[], routes: typeof toOne | null) =>
  compileFlowSet({ flows, routes, calendars: null, lists: [] }, {}, (text) => `${text.length}`, 0);

test('flows are kept by name, beside the routes', () => {
  const compiled = compile([source('one', hello), source('two', hello)], toOne);
  expect(compiled).toMatchObject({
    ok: true,
    warnings: [],
    value: {
      flows: { one: { name: 'one' }, two: { name: 'two' } },
      routes: [{ match: [{ kind: 'anyNumber' }], action: { kind: 'flow', flow: 'one' } }],
    },
  });
});

test('all files are reported together, and to the routes a broken flow is a flow', () => {
  const compiled = compile([source('one', 'a'), source('two', 'steps: {}')], toOne);
  expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([
    'one.yaml:1:1  The file is a text; it should be a map with `start` and `steps`. —' +
      ' Write `start: welcome`.',
    'two.yaml:1:1  The file has no `start`. — Add `start: welcome`.',
  ]);
});

test('without routes no call is answered, and that is said', () => {
  const compiled = compile([source('one', hello)], null);
  expect(compiled.ok && compiled.warnings.map(formatProblem)).toEqual([
    'routes.yaml:1:1  There are no routes, so that every call is ignored. — Write ' +
      '`routes: [{ flow: … }]` into routes.yaml beside the flows.',
  ]);
});

test('a hundred flows of a hundred steps compile', () => {
  const steps = Array.from(
    { length: 100 },
    (_, i) => `  s${i}: { menu: { say: "Hello.", keys: { 1: s${(i + 1) % 100}, 2: end } } }`,
  );
  const text = `start: s0\nsteps:\n${steps.join('\n')}\n`;
  const flows = Array.from({ length: 100 }, (_, i) => source(`flow-${i}`, text));
  expect(compile(flows, null).ok).toBe(true);
});

test('there is a limit to the number of flows', () => {
  const flows = Array.from({ length: maxFlows + 1 }, (_, i) => source(`f${i}`, 'a'));
  const compiled = compile(flows, null);
  expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([
    'f1000.yaml:1:1  There are 1001 flows; 1000 are the most. — Move flows to another deployment.',
  ]);
});
