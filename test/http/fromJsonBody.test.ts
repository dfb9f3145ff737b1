import { expect, test } from 'vitest';
import { fromJsonBody } from '../../src/http/fromJsonBody.ts';
import { bytesOf, thrownBy } from './sampleRequest.ts';

const maxBytes = 20;

test.each([
  ['{"a":1}', { a: 1 }],
  ['[]', []],
  ['"ü"', 'ü'],
  ['null', null],
])('%s is read', (text, value) => {
  expect(fromJsonBody(bytesOf(text), maxBytes)).toEqual(value);
});

test.each([
  [
    'nothing',
    new Uint8Array(),
    'notJson',
    expect.stringMatching(/^The body is empty, or .*chunks/),
  ],
  ['half of JSON', bytesOf('{"secret":'), 'notJson', 'The body is not JSON.'],
  ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'notJson', 'The body is not UTF-8.'],
  ['too much', bytesOf(' '.repeat(21)), 'tooLarge', 'The body has 21 bytes; 20 are allowed.'],
])('%s is refused', async (_, body, code, message) => {
  expect(await thrownBy(() => fromJsonBody(body, maxBytes))).toMatchObject({ code, message });
});
