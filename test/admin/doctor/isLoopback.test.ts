import { expect, test } from 'vitest';
import { isLoopback } from '../../../src/admin/doctor/isLoopback.ts';

test.each([
  { url: 'http://localhost:8020/', is: true },
  { url: 'https://127.0.0.1', is: true },
  { url: 'http://[::1]:7071', is: true },
  { url: 'http://127.0.0.1.example', is: false },
  { url: 'https://contoso.example', is: false },
  { url: 'localhost', is: false },
  { url: '', is: false },
])('$url: $is', ({ url, is }) => {
  expect(isLoopback(url)).toBe(is);
});
