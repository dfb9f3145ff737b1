import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { enterBranch } from '../../../src/engine/steps/branch.ts';
import type { BranchStep } from '../../../src/flow/ruleStep.ts';
import { say } from '../commands.ts';
import { connected } from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given, type Start } from '../given.ts';
import { party, to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const flow = flowFrom(`
start: who
steps:
  who:
    branch:
      cases:
        - { when: { switch: closed-today }, go: closed }
        - { when: { variable: plan, in: [gold, platinum] }, go: gold }
        - when: { callerCountry: DE, open: { zone: UTC, hours: { mon-sun: "09:00-11:00" } } }
          go: german
        - when: { any: [{ callerWithheld: true }, { not: { callerPrefix: "+1" } }] }
          go: foreign
      else: other
  closed: { say: "{{switch.closed-today.say}}" }
  gold: { say: "Gold." }
  german: { say: "Guten Tag." }
  foreign: { say: "Hello, stranger." }
  other: { say: "Hello." }
`);

describe('the first case that holds decides', () => {
  const morning = Date.parse('2026-11-16T10:00:00Z') as Instant;
  const noon = Date.parse('2026-11-16T12:00:00Z') as Instant;
  const rows: readonly [string, Start, string][] = [
    ['none', {}, 'Hello.'],
    ['a variable', { variables: { plan: 'platinum' } }, 'Gold.'],
    ['another value', { variables: { plan: 'tin' } }, 'Hello.'],
    ['two conditions', { caller: '+4930901820', at: morning }, 'Guten Tag.'],
    ['only one of them', { caller: '+4930901820', at: noon }, 'Hello, stranger.'],
    ['one of several', { caller: 'withheld' }, 'Hello, stranger.'],
    ['the first of two', { caller: 'withheld', variables: { plan: 'gold' } }, 'Gold.'],
  ];
  test.each(rows)('%s', (_, start, words) => {
    given(flow, start).when(connected()).then(say(words));
  });

  test('a switch that is on, until it goes off by itself', () => {
    const at = morning;
    const on = (until: number | null) => ({ 'closed-today': { until, say: 'We are closed.' } });
    const with_ = (until: number | null) => given({ ...flow, switches: on(until) }, { at });
    with_(null).when(connected()).then(say('We are closed.'));
    with_(at + 1001)
      .when(connected())
      .then(say('We are closed.'));
    with_(at + 1000)
      .when(connected())
      .then(say('Hello.'));
  });
});

test('lists are those that the other party was on when the call began', () => {
  const step: BranchStep = {
    kind: 'branch',
    cases: [{ when: [{ kind: 'list', list: 'vip' }], go: to('a') }],
    otherwise: to('b'),
  };
  const scene = sceneFor(flow, flow.start, 3);
  const at = scene.call.createdAt;
  expect(enterBranch(step, scene, at)).toEqual({ kind: 'go', target: 'b' });
  const call = { ...scene.call, lists: ['vip'], caller: party('withheld') };
  expect(enterBranch(step, { ...scene, call }, at)).toEqual({ kind: 'go', target: 'a' });
});
