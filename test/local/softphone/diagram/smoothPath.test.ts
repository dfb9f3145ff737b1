import { expect, test } from 'vitest';
import { smoothPath } from '../../../../src/local/softphone/diagram/smoothPath.ts';

const points = [
  { x: 0, y: 0 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 40 },
];

test.each([
  [points.slice(0, 1), ''],
  [points.slice(0, 2), 'M0.0 0.0L10.0 10.0'],
  [points.slice(0, 3), 'M0.0 0.0Q10.0 10.0 10.0 30.0'],
  [points, 'M0.0 0.0Q10.0 10.0 10.0 20.0Q10.0 30.0 0.0 40.0'],
])('%j', (given, path) => {
  expect(smoothPath(given)).toBe(path);
});
