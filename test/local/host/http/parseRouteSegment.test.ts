import { expect, test } from 'vitest';
import { parseRouteSegment } from '../../../../src/local/host/http/parseRouteSegment.ts';

const parameter = (name: string, parts: object = {}) => ({
  name,
  catchAll: false,
  optional: false,
  otherwise: undefined,
  constraints: [],
  ...parts,
});

test.each([
  ['calls', ['calls']],
  ['{id}', [parameter('id')]],
  ['{id?}', [parameter('id', { optional: true })]],
  ['{day=today}', [parameter('day', { otherwise: 'today' })]],
  ['{*rest}', [parameter('rest', { catchAll: true })]],
  ['{**rest}', [parameter('rest', { catchAll: true })]],
  ['{day}.{format}', [parameter('day'), '.', parameter('format')]],
  ['report-{day}.json', ['report-', parameter('day'), '.json']],
])('%s is read', (segment, parts) => {
  expect(parseRouteSegment(segment)).toEqual(parts);
});

test.each([
  ['{id:guid}', 1],
  ['{id:int:min(1)?}', 2],
  ['{code:regex(^\\d{{3}}:(a|b)$)}', 1],
])('%s has its constraints', (segment, count) => {
  const [part] = parseRouteSegment(segment);
  expect(typeof part === 'object' && part.constraints).toHaveLength(count);
});

test.each([
  ['{id', /without its partner/],
  ['id}', /without its partner/],
  ['{}', /without its partner/],
  ['{id:number}', /number is not a route constraint/],
  ['{id with spaces}', /not a route parameter/],
])('%s is refused', (segment, message) => {
  expect(() => parseRouteSegment(segment)).toThrow(message);
});
