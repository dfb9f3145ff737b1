import { expect, test } from 'vitest';
import { pickFields } from '../../src/calls/pickFields.ts';

const pick = (body: unknown, path: string) => pickFields(JSON.stringify(body), { x: path }, 10);

test.each([
  [{ a: 'b' }, 'a', { x: 'b' }],
  [{ a: { b: { c: 1.5 } } }, 'a.b.c', { x: '1.5' }],
  [{ a: [{ b: true }, { b: false }] }, 'a.1.b', { x: 'false' }],
  [{ a: '' }, 'a', { x: '' }],
  [{ a: 'x'.repeat(11) }, 'a', { x: 'x'.repeat(10) }],
  [{ a: null }, 'a', {}],
  [{ a: { b: 1 } }, 'a', {}],
  [{ a: [1] }, 'a', {}],
  [{ a: 'b' }, 'b', {}],
  [{ a: 'b' }, 'a.length', {}],
  [{}, 'constructor.name', {}],
  [{}, '__proto__.toString', {}],
  [[], '0', {}],
  ['text', '0', {}],
  [null, 'a', {}],
])('of %j, %s', (body, path, fields) => {
  expect(pick(body, path)).toEqual(fields);
});

test('what is no JSON has no fields', () => {
  expect(pickFields('<p>', { x: 'a' }, 10)).toEqual({});
  expect(pickFields('', {}, 10)).toEqual({});
});
