import { expect, test } from 'vitest';
import { switchNamesOf } from '../../src/flow/switchNamesOf.ts';
import { flowOf } from './flowOf.ts';

test('the switches of branches, prompts and values, each once', () => {
  const flow = flowOf(`start: a
zone: UTC
steps:
  a:
    branch:
      cases:
        - { when: { not: { switch: night } }, go: b }
        - { when: { any: [{ switch: closed-today }, { switch: night }] }, go: c }
      else: d
  b: { say: "{{switch.closed-today.say}} {{switch.storm.until}} {{variables.switch}}" }
  c: { set: { variables: { why: "{{ switch.fire.say }}" }, go: end } }
  d: { say: "Press the switch.x.say button." }
`);
  const names = ['closed-today', 'fire', 'night', 'storm'];
  expect(switchNamesOf(flow)).toEqual(names);
  // The same again, though the flow has been loaded with what is on.
  const loaded = { ...flow, switches: { night: { until: null, say: '' } } };
  expect(switchNamesOf(loaded)).toBe(switchNamesOf(flow));
});

test('a flow may have none', () => {
  expect(switchNamesOf(flowOf('start: a\nsteps: { a: { say: "Hello." } }'))).toEqual([]);
});
