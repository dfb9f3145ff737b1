import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { coverFlow } from '../../../../src/local/tasks/flows/coveredFlow.ts';
import { coverageOf, formatReport, toReport } from '../../../../src/local/tasks/flows/report.ts';
import { runTest } from '../../../../src/local/tasks/flows/runTest.ts';
import { menuFlow, testOf } from './sampleTest.ts';

const covered = coverFlow(menuFlow);
const good = runTest(covered.flow, testOf({ script: [{ press: '1' }, { wait: 5000 }] }));
const bad = runTest(covered.flow, testOf({ name: 'bad', script: [{ hears: 'Bonjour' }] }));
const report = toReport('menu', 'test/flows/menu.yaml', covered, [good, bad]);

test('the branches that no test takes are counted and named', () => {
  expect(report).toMatchObject({ branches: 10, taken: 4 });
  expect(report.untaken).toContain('pin.go');
  expect(coverageOf([report])).toBe(40);
  expect(coverageOf([])).toBe(100);
});

test('a person reads what failed and what was heard', () => {
  const text = stripVTControlCharacters(formatReport(report).join('\n'));
  expect(text).toContain('✓ a test');
  expect(text).toContain('✗ bad\n      line 1 of the script: the caller never hears "Bonjour"');
  expect(text).toContain('00:00  heard  Welcome.');
  expect(text).toContain('4 of 10 branches are taken; not these:');
});
