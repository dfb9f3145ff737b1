import type { Style } from '../../style.ts';
import type { Route } from '../sipConfig.ts';
import type { Change } from './change.ts';

const trunksOf = ({ trunks }: Route): string =>
  trunks.length === 0 ? 'no SBC' : trunks.join(', ');

const routeText = (route: Route): string => `${route.pattern} → ${trunksOf(route)}`;

/** What is different in a route, each as it was and as it will be. */
const differences = (was: Route, route: Route): readonly string[] => {
  const pairs = [
    ['pattern', was.pattern, route.pattern],
    ['SBCs', trunksOf(was), trunksOf(route)],
    ['description', was.description || 'none', route.description || 'none'],
  ] as const;
  return pairs
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => `    ${what}: ${before} → ${after}`);
};

/** A change in one line, or a few, as people read it. */
export const describeChange = (change: Change, style: Style): readonly string[] => {
  const { green, yellow, red } = style;
  switch (change.kind) {
    case 'addTrunk':
      return [green(`+ trunk ${change.trunk.fqdn}:${change.trunk.port}`)];
    case 'changePort':
      return [yellow(`~ trunk ${change.trunk.fqdn}: port ${change.was} → ${change.trunk.port}`)];
    case 'removeTrunk':
      return [red(`- trunk ${change.trunk.fqdn}:${change.trunk.port}`)];
    case 'addRoute': {
      const { route, place } = change;
      return [green(`+ route ${place + 1} ${route.name}: ${routeText(route)}`)];
    }
    case 'changeRoute': {
      const { was, route } = change;
      return [yellow(`~ route ${route.name}`), ...differences(was, route).map(yellow)];
    }
    case 'moveRoute': {
      const { route, from, place } = change;
      return [yellow(`~ route ${route.name}: moves from place ${from + 1} to ${place + 1}`)];
    }
    case 'removeRoute':
      return [red(`- route ${change.route.name}: ${routeText(change.route)}`)];
    default:
      return change satisfies never;
  }
};
