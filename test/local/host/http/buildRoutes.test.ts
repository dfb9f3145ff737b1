import { expect, test } from 'vitest';
import { buildRoutes } from '../../../../src/local/host/http/buildRoutes.ts';
import { httpTrigger, testFunction, timerTrigger } from '../testFunction.ts';

const at = (name: string, route: string, ...methods: string[]) =>
  testFunction(name, httpTrigger({ route, methods: methods.length > 0 ? methods : ['GET'] }));

test.each([
  ['api', 'things', 'api/things'],
  ['', 'things', 'things'],
  ['api', '', 'api'],
])('prefix "%s" and route "%s" make "%s"', (prefix, route, template) => {
  const routes = buildRoutes([at('things', route), testFunction('tick', timerTrigger())], prefix);
  expect(routes.map((each) => each.template)).toEqual([template]);
});

test.each(['admin', 'administrators/{id}', 'Runtime/x'])('the route %s is refused', (route) => {
  expect(() => buildRoutes([at('things', route)], 'api')).toThrow(/keeps for itself/);
});

test('the same route and method twice is refused, in any letter case', () => {
  const twins = [at('first', 'things/{id}', 'GET', 'PUT'), at('second', 'Things/{ID}', 'PUT')];
  expect(() => buildRoutes(twins, 'api')).toThrow(
    'Functions first and second have the same route and method: PUT api/Things/{ID}.',
  );
  const brothers = [at('first', 'things', 'GET'), at('second', 'things', 'PUT')];
  expect(buildRoutes(brothers, 'api')).toHaveLength(2);
});

test('a route that cannot be read is refused with the name of its function', () => {
  expect(() => buildRoutes([at('things', '{id:number}')], 'api')).toThrow(
    /Function things: route "{id:number}": number is not a route constraint/,
  );
});
