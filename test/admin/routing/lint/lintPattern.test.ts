import { expect, test } from 'vitest';
import { lintPattern } from '../../../../src/admin/routing/lint/lintPattern.ts';
import { readPattern } from '../../../../src/admin/routing/readPattern.ts';
import { sampleRoute } from '../sampleConfig.ts';

const lint = (pattern: string) => lintPattern(sampleRoute({ pattern }), readPattern(pattern));

test.each(['^\\+1\\d{10}$', '^(?:911|112)$', '^\\+(?:1|44)[2-9]\\d{6,11}$'])('%s', (pattern) => {
  expect(lint(pattern)).toEqual([]);
});

test.each([
  { pattern: '', is: ['error limit'], remedy: '1 to 1024' },
  { pattern: `^${'1'.repeat(1_024)}$`, is: ['error limit'], remedy: '1 to 1024' },
  { pattern: '\\+1425', is: ['warning unanchored'], remedy: 'Write ^\\+1425$.' },
  { pattern: '^\\+1$|44', is: ['warning unanchored'], remedy: 'around all that | separates' },
  { pattern: '^+1\\d+$', is: ['error plus'], remedy: '\\+' },
  { pattern: '^(\\d+)+$', is: ['error catastrophic'], remedy: '\\d{7,14}' },
  { pattern: '^\\+1(\\d{10}$', is: ['error pattern'], remedy: 'Close it' },
  { pattern: '(?i)^\\+1$', is: ['warning difference'], remedy: 'Write it with' },
  { pattern: '^(?>\\+1)$', is: ['warning difference'], remedy: 'Write it with' },
  { pattern: '^(?!\\+1).*$', is: ['warning unreadable'], remedy: 'Write it with' },
])('$pattern: $is', ({ pattern, is, remedy }) => {
  const found = lint(pattern);
  expect(found.map(({ level, kind }) => `${level} ${kind}`)).toEqual(is);
  expect(found[0]?.message).toContain('the route us');
  expect(found[0]?.remedy).toContain(remedy);
});
