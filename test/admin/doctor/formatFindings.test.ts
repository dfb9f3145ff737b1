import { expect, test } from 'vitest';
import { formatFindings } from '../../../src/admin/doctor/formatFindings.ts';
import { plainStyle } from '../../../src/admin/style.ts';

test('each finding is a line, with what mends it below it', () => {
  const findings = [
    { check: 'storage', status: 'ok', message: 'Fine.', remedy: null },
    { check: 'lines', status: 'warning', message: 'Few.', remedy: 'Ask:\n  for more' },
    { check: 'clock', status: 'failure', message: 'Late.', remedy: 'sudo x' },
    { check: 'events', status: 'unchecked', message: 'Unseen.', remedy: 'az y' },
  ] as const;
  expect(formatFindings(findings, plainStyle)).toEqual([
    'OK           storage  Fine.',
    'warning      lines    Few.',
    '    Ask:',
    '      for more',
    'FAILED       clock    Late.',
    '    sudo x',
    'not checked  events   Unseen.',
    '    az y',
    '',
    '1 to mend, 1 to think about, 1 that cannot be seen from here.',
  ]);
  expect(formatFindings(findings.slice(0, 1), plainStyle).at(-1)).toBe(
    'Nothing keeps a call from working.',
  );
});
