import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const text = (words: string) => ({ kind: 'text', text: words });
const to = { kind: 'phone', number: '+14255550100' };

test.each([
  ['say: "x"', { kind: 'say', prompt: text('x'), go: 'end' }],
  ['say: { prompt: "x" }', { kind: 'say', prompt: text('x'), go: 'end' }],
  ['say: { prompt: { text: "x" }, go: end }', { kind: 'say', prompt: text('x'), go: 'end' }],
  [
    'transfer: { to: +14255550100, ifFails: end }',
    { kind: 'transfer', to, prompt: null, ifFails: 'end' },
  ],
  [
    'transfer: { to: "8:acs:me", say: "x", ifFails: end }',
    {
      kind: 'transfer',
      to: { kind: 'voip', userId: '8:acs:me' },
      prompt: text('x'),
      ifFails: 'end',
    },
  ],
  ['hangup: {}', { kind: 'hangup', prompt: null }],
  ['goto: end', { kind: 'goto', go: 'end' }],
  [
    'set: { variables: { x: "{{variables.y}}" }, go: end }',
    { kind: 'set', variables: { x: '{{variables.y}}' }, go: 'end' },
  ],
  [
    'branch: { cases: [{ when: { switch: x, callerPrefix: "+1" }, go: end }], else: end }',
    {
      kind: 'branch',
      cases: [
        {
          when: [
            { kind: 'callerPrefix', prefix: '+1' },
            { kind: 'switch', name: 'x' },
          ],
          go: 'end',
        },
      ],
      otherwise: 'end',
    },
  ],
  [
    'hours: { zone: UTC, hours: { sun: "08:00-09:00" }, open: end, closed: end }',
    {
      kind: 'hours',
      calendar: {
        zone: 'UTC',
        week: [[], [], [], [], [], [], [{ opens: 480, closes: 540 }]],
        holidays: [],
      },
      open: 'end',
      closed: 'end',
      holiday: null,
    },
  ],
  ['hangup: { say: "Bye." }', { kind: 'hangup', prompt: text('Bye.') }],
])('%s', (written, step) => {
  expect(flowOf(`start: a\nsteps: { a: { ${written} } }`).steps).toEqual({ a: step });
});

test('a folded text ends without the line break that YAML leaves', () => {
  const flow = flowOf('start: a\nsteps:\n  a:\n    say: >\n      Hello,\n      world.\n');
  expect(flow.steps).toMatchObject({ a: { prompt: { text: 'Hello, world.' } } });
});
