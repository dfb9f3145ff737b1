import { expect, test } from 'vitest';
import { toMermaid } from '../../../../src/local/tasks/flows/toMermaid.ts';
import { menuFlow } from './sampleTest.ts';

test('steps are boxes, targets are arrows, and the end is a circle', () => {
  const lines = toMermaid(menuFlow).split('\n');
  expect(lines[0]).toBe('flowchart TD');
  expect(lines).toContain('  start_((call)) --> s0');
  expect(lines).toContain('  s0["welcome<br/><small>menu</small>"]');
  expect(lines).toContain('  s0 -->|"1"| s1');
  expect(lines).toContain('  s0 -->|"noInput"| s3');
  expect(lines).toContain('  s3 --> end_');
  expect(lines).toContain('  end_((end))');
});
