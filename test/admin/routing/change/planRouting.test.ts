import { expect, test } from 'vitest';
import { planRouting } from '../../../../src/admin/routing/change/planRouting.ts';
import type { SipConfig } from '../../../../src/admin/routing/sipConfig.ts';
import { sampleConfig, sampleRoute, sbc1, sbc2 } from '../sampleConfig.ts';

const { trunks, routes } = sampleConfig();
const fr = sampleRoute({ name: 'fr', pattern: '^\\+33\\d{9}$' });

const shown = (wanted: Partial<SipConfig>, live: Partial<SipConfig> = {}) =>
  planRouting(sampleConfig(live), sampleConfig(wanted)).changes.map((change) => {
    const what =
      'trunk' in change ? `${change.trunk.fqdn}:${change.trunk.port}` : change.route.name;
    return `${change.kind} ${what}`;
  });

test.each<{ what: string; wanted: Partial<SipConfig>; live?: Partial<SipConfig>; is: string[] }>([
  { what: 'the same', wanted: {}, is: [] },
  { what: 'the order of SBCs', wanted: { trunks: trunks.toReversed() }, is: [] },
  {
    what: 'letters of names',
    wanted: {
      trunks: trunks.map(({ fqdn, port }) => ({ fqdn: fqdn.toUpperCase(), port })),
      routes: routes.map((one) => ({
        ...one,
        trunks: one.trunks.map((fqdn) => `S${fqdn.slice(1)}`),
      })),
    },
    is: [],
  },
  {
    what: 'the order of SBCs in a route',
    live: { routes: [sampleRoute({ trunks: [sbc1, sbc2] })] },
    wanted: { routes: [sampleRoute({ trunks: [sbc2, sbc1] })] },
    is: ['changeRoute us'],
  },
  {
    what: 'a new SBC, another port, one less',
    wanted: {
      trunks: [
        { fqdn: sbc1, port: 5062 },
        { fqdn: 'sbc3.contoso.com', port: 5061 },
      ],
    },
    is: [`changePort ${sbc1}:5062`, 'addTrunk sbc3.contoso.com:5061', `removeTrunk ${sbc2}:5061`],
  },
  {
    what: 'a new route between others',
    wanted: { routes: [...routes.slice(0, 1), fr, ...routes.slice(1)] },
    is: ['addRoute fr'],
  },
  { what: 'a route less', wanted: { routes: routes.slice(1) }, is: ['removeRoute us'] },
  {
    what: 'the last route first: one moves',
    live: { routes: [...routes, fr] },
    wanted: { routes: [fr, ...routes] },
    is: ['moveRoute fr'],
  },
  {
    what: 'a route moved and changed',
    wanted: { routes: [...routes.slice(1), sampleRoute({ description: 'x' })] },
    is: ['changeRoute us', expect.stringMatching(/^moveRoute (us|gb)$/)],
  },
  {
    what: 'a new name is another route',
    wanted: { routes: [sampleRoute({ name: 'usa' }), ...routes.slice(1)] },
    is: ['addRoute usa', 'removeRoute us'],
  },
])('$what: $is', ({ wanted, live = {}, is }) => {
  expect(shown(wanted, live)).toEqual(is);
});

test('places are those of the lists', () => {
  const live = sampleConfig({ routes: [...routes, fr] });
  const { changes } = planRouting(live, { trunks, routes: [fr, ...routes] });
  expect(changes).toMatchObject([{ kind: 'moveRoute', from: 2, place: 0 }]);
});

/** An array that counts how often something is read of it. */
const counting = <Item>(items: readonly Item[], count: { reads: number }): readonly Item[] =>
  new Proxy(items, {
    get: (target, name, receiver) => {
      count.reads += 1;
      return Reflect.get(target, name, receiver);
    },
  });

test('250 SBCs and 250 routes of 250 SBCs are read a few times each', () => {
  const count = { reads: 0 };
  const many = Array.from({ length: 250 }, (_, n) => ({ fqdn: `s${n}.contoso.com`, port: 5061 }));
  const names = many.map(({ fqdn }) => fqdn);
  const large = (turn: number): SipConfig => ({
    trunks: counting(many, count),
    routes: counting(
      Array.from({ length: 250 }, (_, n) =>
        sampleRoute({ name: `r${(n + turn) % 250}`, trunks: counting(names, count) }),
      ),
      count,
    ),
  });
  expect(planRouting(large(0), large(100)).changes).toHaveLength(100);
  // What has to be read is 2 × 62,500 names.
  expect(count.reads).toBeLessThan(8 * 62_500);
});
