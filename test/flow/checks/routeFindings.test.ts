import { expect, test } from 'vitest';
import { routeFindings } from '../../../src/flow/checks/routeFindings.ts';
import type { When } from '../../../src/flow/condition.ts';
import type { FlowId } from '../../../src/flow/flow.ts';

const route = (match: When, flow = 'sales') => ({
  match,
  action: { kind: 'flow', flow: flow as FlowId } as const,
});
const any = { kind: 'anyNumber' } as const;
const list = (name: string) => ({ kind: 'list', list: name }) as const;
const named = { calendarNames: [], calendars: {}, listNames: ['vip'] };

test('each kind of nonsense, where it stands', () => {
  const routes = [
    route([any, list('vip')], 'sale'),
    route([any, list('vipp')]),
    route([any, list('vip'), { kind: 'callerWithheld' }]),
  ];
  const found = routeFindings(routes, ['sales'], named);
  expect(found.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
    'routes.0.flow: There is no flow `sale`.',
    'routes.1.callerList: There is no list `vipp`.',
    'routes.2: No call comes to this route: route 1 takes all of its calls.',
    'routes.2: No call comes to this route: only callers with a number are on lists.',
  ]);
});

test('nothing is said of routes that all take calls', () => {
  expect(routeFindings([route([any, list('vip')]), route([any])], ['sales'], named)).toEqual([]);
});
