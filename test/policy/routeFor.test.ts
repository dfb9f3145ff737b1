import { describe, expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { compileFlowSet } from '../../src/flow/compileFlowSet.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { listsOf } from '../../src/flow/listsOf.ts';
import { parseParty } from '../../src/flow/party.ts';
import { routeFor } from '../../src/policy/routeFor.ts';

const party = (text: string) => parseParty(text) ?? { kind: 'withheld' as const };
const flow = (name: string) => ({ kind: 'flow', flow: name as FlowId }) as const;
const ignored = { kind: 'ignore' } as const;

const hello = 'start: a\nsteps: { a: { hangup: {} } }\n';
const names = ['one', 'area', 'voip', 'any', 'german', 'boss', 'night', 'vip'];
const calendars = `calendars:
  office: { zone: Europe/Berlin, hours: { mon-fri: "08:00-17:00" }, holidays: [{ date: 12-25 }] }
`;

/** What the routes make of a call; a Monday noon in Berlin, from Seattle, unless said. */
const route = (
  routes: string,
  call: Readonly<{ called?: string; caller?: string; at?: string }>,
) => {
  const source = (name: string, text: string) => ({ name, file: `${name}.yaml`, text });
  const files = {
    flows: names.map((name) => source(name, hello)),
    routes: source('routes', routes),
    calendars: source('calendars', calendars),
    lists: [source('vips', '+12065550101\n+4930*\n'), source('block', '+1900*\n')],
  };
  const compiled = compileFlowSet(files, {}, () => 'hash', 0);
  if (!compiled.ok) throw new Error(compiled.problems.map(formatProblem).join('\n'));
  const { called = '+14255550100', caller = '+12065550100', at = '2026-11-16T11:00:00Z' } = call;
  return routeFor(compiled.value, {
    caller: party(caller),
    called: party(called),
    lists: listsOf(compiled.value.lists, party(caller)),
    at: Date.parse(at) as Instant,
  });
};

describe('by the party that was called', () => {
  const routes = `routes:
    - { called: "+14255550100", flow: one }
    - { calledPrefix: "+1425", flow: area }
    - { called: "8:acs:Reception", flow: voip }
    - { flow: any }
  `;
  test.each([
    ['+14255550100', flow('one')],
    ['+14255550101', flow('area')],
    ['+12065550100', flow('any')],
    ['8:acs:reception', flow('voip')],
    ['8:acs:other', ignored],
    ['8:orgid:6b1f0b53-0e4c-4b4e-8f0a-1c2d3e4f5a6b', ignored],
    ['withheld', ignored],
  ])('a call to %s', (called, action) => {
    expect(route(routes, { called })).toEqual(action);
  });

  test('without routes every call is left alone', () => {
    expect(route('routes: []', {})).toEqual(ignored);
  });
});

describe('by the caller, and the time', () => {
  const routes = `routes:
    - { callerList: block, reject: busy }
    - { callerWithheld: true, reject: forbidden }
    - { caller: "+12065550199", flow: boss }
    - { callerPrefix: "+1900", ignore: true }
    - { callerList: vips, open: office, flow: vip }
    - { callerCountry: [DE, AT], flow: german }
    - { closed: office, flow: night }
    - { flow: any }
  `;
  const night = '2026-11-16T20:00:00Z';
  test.each([
    ['whoever else', '+12065550100', undefined, flow('any')],
    ['one number', '+12065550199', undefined, flow('boss')],
    ['one number at night', '+12065550199', night, flow('boss')],
    ['one on a list', '+19005550100', undefined, { kind: 'reject', reason: 'busy' }],
    [
      'one who withholds the number',
      'withheld',
      undefined,
      { kind: 'reject', reason: 'forbidden' },
    ],
    ['a number on another list', '+12065550101', undefined, flow('vip')],
    ['a prefix on that list', '+4930901820', undefined, flow('vip')],
    ['the same at night', '+4930901820', night, flow('german')],
    ['a country', '+4940123456', undefined, flow('german')],
    ['another one', '+431234567', undefined, flow('german')],
    ['anybody at night', '+12065550100', night, flow('night')],
    ['anybody on a holiday', '+12065550100', '2026-12-25T11:00:00Z', flow('night')],
    ['a user, who withholds nothing', '8:acs:someone', undefined, flow('any')],
  ])('%s', (_, caller, at, action) => {
    expect(route(routes, { caller, ...(at === undefined ? {} : { at }) })).toEqual(action);
  });
});

test('hours may stand in the route itself', () => {
  const routes = `routes:
    - open: { zone: Asia/Kolkata, hours: { mon-sun: "16:30-16:31" } }
      redirect: "+14255550199"
  `;
  expect(route(routes, {})).toMatchObject({ kind: 'redirect' });
  expect(route(routes, { at: '2026-11-16T11:01:00Z' })).toEqual(ignored);
});
