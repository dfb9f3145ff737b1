import { expect, test } from 'vitest';
import { lintRoutes } from '../../../../src/admin/routing/lint/lintRoutes.ts';
import type { Route } from '../../../../src/admin/routing/sipConfig.ts';
import { sampleConfig, sampleRoute, sbc1, sbc2 } from '../sampleConfig.ts';

const kindsOf = (...routes: readonly Route[]) =>
  lintRoutes(sampleConfig({ routes })).map(({ level, kind, path }) =>
    [level, kind, ...path.slice(1)].join(' '),
  );

test('two good routes', () => {
  expect(lintRoutes(sampleConfig())).toEqual([]);
});

const all = sampleRoute({ name: 'all', pattern: '^\\+\\d{7,15}$' });
const second = sampleRoute({ name: 'second', trunks: [sbc2] });

test.each<{ what: string; routes: readonly Route[]; is: readonly string[] }>([
  { what: 'no SBC', routes: [sampleRoute({ trunks: [] })], is: ['error noTrunk 0 trunks'] },
  {
    what: 'an SBC that there is not',
    routes: [sampleRoute({ trunks: [sbc1, 'sbc3.contoso.com'] })],
    is: ['error unknownTrunk 0 trunks 1'],
  },
  { what: 'other letters', routes: [sampleRoute({ trunks: ['SBC1.contoso.com'] })], is: [] },
  {
    what: 'the same SBC twice',
    routes: [sampleRoute({ trunks: [sbc1, sbc2, 'SBC1.contoso.com'] })],
    is: ['error duplicateTrunk 0 trunks 2'],
  },
  {
    what: 'two of one name',
    routes: [sampleRoute(), sampleRoute({ pattern: '^911$' })],
    is: ['error duplicateRoute 1 name'],
  },
  { what: 'no name', routes: [sampleRoute({ name: '' })], is: ['error limit 0 name'] },
  {
    what: 'a long description',
    routes: [sampleRoute({ description: 'x'.repeat(1_025) })],
    is: ['error limit 0 description'],
  },
  {
    what: 'a digit that has lost its backslash',
    routes: [sampleRoute({ pattern: '^\\+1(d{10})$' })],
    is: ['warning matchesNothing 0 pattern'],
  },
  {
    what: 'a plus sign that has lost its backslash is told once',
    routes: [sampleRoute({ pattern: '^+1(d{10})$' })],
    is: ['error plus 0 pattern'],
  },
  { what: 'a wide one above', routes: [all, sampleRoute()], is: ['warning shadowed 1 pattern'] },
  { what: 'a wide one below', routes: [sampleRoute(), all], is: [] },
  { what: 'a second choice', routes: [sampleRoute(), second], is: [] },
  {
    what: 'a second choice that is none',
    routes: [sampleRoute(), { ...second, trunks: [sbc1] }],
    is: ['warning shadowed 1 pattern'],
  },
  {
    what: 'one whose parts stand above',
    routes: [
      sampleRoute({ name: 'low', pattern: '^\\+1[0-4]\\d{9}$' }),
      sampleRoute({ name: 'high', pattern: '^\\+1[5-9]\\d{9}$' }),
      sampleRoute(),
    ],
    is: ['warning shadowed 2 pattern'],
  },
])('$what: $is', ({ routes, is }) => {
  expect(kindsOf(...routes)).toEqual(is);
});

test('250 routes and no more', () => {
  const routes = Array.from({ length: 251 }, (_, n) =>
    sampleRoute({ name: `r${n}`, pattern: `^\\+${100 + n}\\d{7}$` }),
  );
  expect(kindsOf(...routes)).toEqual(['error limit 250']);
  expect(kindsOf(...routes.slice(1))).toEqual([]);
});

test('patterns that are laborious together are looked at for a bounded time', () => {
  const routes = Array.from({ length: 250 }, (_, n) =>
    sampleRoute({ name: `r${n}`, pattern: `^\\+(${n}|\\d*${n}\\d{${n % 9}})$` }),
  );
  expect(kindsOf(...routes).every((text) => text.includes('shadowed'))).toBe(true);
});
