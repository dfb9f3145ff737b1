import { expect, test } from 'vitest';
import { isAddress } from '../../../src/flow/schema/isAddress.ts';

test.each([
  ['https://api.example.com/a?b=c', true],
  ['https://api.example.com/{{variables.a}}?b={{caller.number}}', true],
  ['http://localhost:7071/', true],
  ['http://127.0.0.1/', true],
  ['http://api.example.com/', false],
  ['https://{{variables.host}}/', false],
  ['https://api.{{variables.host}}.com/', false],
  ['https://api.example.com:{{variables.port}}/', false],
  ['https://{{variables.name}}@api.example.com/', false],
  ['https://me:secret@api.example.com/', false],
  ['file:///etc/passwd', false],
  ['api.example.com', false],
  [`https://api.example.com/${'x'.repeat(1_000)}`, false],
])('%s: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});
