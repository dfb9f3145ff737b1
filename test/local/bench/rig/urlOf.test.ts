import { expect, test } from 'vitest';
import { urlOf } from '../../../../src/local/bench/rig/urlOf.ts';

test('a server says where it answers', () => {
  expect(urlOf({ ready: { url: 'http://localhost:8020', port: 8020 } })).toBe(
    'http://localhost:8020',
  );
  expect(() => urlOf({ ready: null })).toThrow();
});
