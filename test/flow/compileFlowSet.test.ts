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

const named = `start: a
steps:
  a: { hours: { calendar: office, open: b, closed: end } }
  b: { branch: { cases: [{ when: { list: vip }, go: end }], else: end } }
`;
const zoned = (...names: readonly string[]) =>
  names.map((name) => `  ${name}: { zone: UTC, hours: {}, holidays: [{ date: 2027-01-01 }] }`);
const now = Date.parse('2026-11-01T00:00:00Z');
const compileAll = (flow: string, routes: string, calendars: string, ...lists: string[]) => {
  const files = {
    flows: [source('one', flow)],
    routes: source('routes', routes),
    calendars: source('calendars', calendars),
    lists: lists.map((name) => ({ name, file: `lists/${name}.txt`, text: '+1900*\n' })),
  };
  const compiled = compileFlowSet(files, {}, (text) => `${text.length}`, now);
  const said = (compiled.ok ? compiled.warnings : compiled.problems).map(formatProblem);
  return { compiled, said };
};

test('calendars and lists are kept by name, of the lists those that somebody names', () => {
  const routes = 'routes: [{ callerList: block, open: shop, flow: one }]';
  const text = ['calendars:', ...zoned('office', 'shop')].join('\n');
  const { compiled, said } = compileAll(named, routes, text, 'vip', 'block', 'old');
  const calendar = { zone: 'UTC', holidays: [{ year: 2027 }] };
  expect(compiled).toMatchObject({
    ok: true,
    value: {
      flows: { one: { calendars: { office: calendar } } },
      calendars: { office: calendar, shop: calendar },
    },
  });
  const list = { numbers: [], prefixes: ['+1900'] };
  expect(compiled.ok && compiled.value.lists).toEqual({ vip: list, block: list });
  expect(compiled.ok && Object.keys(compiled.value.flows)).toEqual(['one']);
  expect(said).toEqual([
    'lists/old.txt:1:1  No flow and no route names the list `old`. — Name it somewhere, or ' +
      'delete it.',
  ]);
});

test('what is wrong in calendars and lists is reported, and what names them is not', () => {
  const text = 'calendars: { office: { zone: UTC, hours: { mon: x } } }';
  const { said } = compileAll(named, 'routes: [{ flow: one }]', text, 'vip', 'a b');
  expect(said.map((line) => line.split('  ')[0])).toEqual([
    'calendars.yaml:1:49',
    'lists/a b.txt:1:1',
  ]);
});

test('the time of the build tells which holidays are near', () => {
  const text = ['calendars:', ...zoned('office')].join('\n').replace('2027-01-01', '2026-12-31');
  const { said } = compileAll(named, 'routes: [{ flow: one }]', text, 'vip');
  expect(said).toEqual([
    'calendars.yaml:2:35  The calendar `office` has no dated holiday more than 60 days from now. ' +
      '— Add the holidays of the next year.',
  ]);
});
