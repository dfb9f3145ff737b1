import { expect, test } from 'vitest';
import type { Change } from '../../../../src/admin/routing/change/change.ts';
import { describeChange } from '../../../../src/admin/routing/change/describeChange.ts';
import { plainStyle, styleFor } from '../../../../src/admin/style.ts';
import { sampleRoute, sbc1, sbc2 } from '../sampleConfig.ts';

const trunk = { fqdn: sbc1, port: 5061 };
const route = sampleRoute();

test.each<{ change: Change; lines: readonly string[] }>([
  { change: { kind: 'addTrunk', trunk }, lines: [`+ trunk ${sbc1}:5061`] },
  { change: { kind: 'changePort', trunk, was: 1 }, lines: [`~ trunk ${sbc1}: port 1 → 5061`] },
  { change: { kind: 'removeTrunk', trunk }, lines: [`- trunk ${sbc1}:5061`] },
  {
    change: { kind: 'addRoute', route, place: 2 },
    lines: [`+ route 3 us: ^\\+1\\d{10}$ → ${sbc1}`],
  },
  {
    change: {
      kind: 'changeRoute',
      route: sampleRoute({ trunks: [sbc2, sbc1], description: 'x' }),
      was: route,
    },
    lines: ['~ route us', `    SBCs: ${sbc1} → ${sbc2}, ${sbc1}`, '    description: none → x'],
  },
  {
    change: { kind: 'moveRoute', route, from: 2, place: 0 },
    lines: ['~ route us: moves from place 3 to 1'],
  },
  {
    change: { kind: 'removeRoute', route: sampleRoute({ trunks: [] }) },
    lines: ['- route us: ^\\+1\\d{10}$ → no SBC'],
  },
])('$change.kind', ({ change, lines }) => {
  expect(describeChange(change, plainStyle)).toEqual(lines);
});

test('what is new is green on a terminal', () => {
  const [line] = describeChange({ kind: 'addTrunk', trunk }, styleFor(true, {}));
  expect(line?.startsWith('\u001b[32m+')).toBe(true);
});
