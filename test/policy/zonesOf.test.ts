import { expect, test } from 'vitest';
import { zonesOf } from '../../src/policy/zonesOf.ts';
import { number } from '../calls/world.ts';

const table = {
  byPrefix: new Map([
    ['1', ['America/New_York', 'America/Los_Angeles']],
    ['1206', ['America/Los_Angeles']],
  ]),
  longest: 4,
};

test.each([
  ['+12065550123', ['America/Los_Angeles']],
  ['+18005550123', ['America/New_York', 'America/Los_Angeles']],
  ['+493012345678', []],
])('%s may be in %j: the longest prefix decides', (text, zones) => {
  expect(zonesOf(table, number(text))).toEqual(zones);
});
