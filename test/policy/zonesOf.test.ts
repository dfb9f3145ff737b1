import { expect, test } from 'vitest';
import { zonesOf } from '../../src/policy/zonesOf.ts';
import { number } from '../calls/world.ts';

const table = {
  byPrefix: new Map([
    ['1', ['America/New_York', 'America/Los_Angeles']],
    ['1206', ['America/Los_Angeles']],
    ['1268', ['America/Antigua']],
    ['55', ['America/Manaus', 'America/Sao_Paulo']],
    ['5511', ['America/Sao_Paulo']],
    ['61', ['Australia/Perth', 'Australia/Sydney']],
    ['612', ['Australia/Sydney']],
    ['614', ['Australia/Sydney']],
    ['618', ['Australia/Perth']],
    ['7', ['Asia/Kamchatka', 'Europe/Moscow']],
    ['77', ['Asia/Almaty']],
    ['79', ['Europe/Moscow']],
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

// A network's prefix was taken for a place: mobiles in Perth were rung by the clocks of Sydney.
test.each([
  ['a mobile', '+61412345678', ['Australia/Perth', 'Australia/Sydney']],
  ['a toll-free number', '+611800123456', ['Australia/Perth', 'Australia/Sydney']],
  [
    'a mobile of a country that shares its code',
    '+79161234567',
    ['Asia/Kamchatka', 'Europe/Moscow'],
  ],
])('%s may be anywhere in its country', (_, text, zones) => {
  expect(zonesOf(table, number(text))).toEqual(zones);
});

test.each([
  ['a line', '+61891234567', ['Australia/Perth']],
  ['a mobile where mobiles have area codes', '+5511961234567', ['America/Sao_Paulo']],
  ['a mobile of the Caribbean', '+12684641234', ['America/Antigua']],
  ['a mobile of Kazakhstan, not of Russia', '+77012345678', ['Asia/Almaty']],
])('%s is where its first digits say', (_, text, zones) => {
  expect(zonesOf(table, number(text))).toEqual(zones);
});
