import { expect, test } from 'vitest';
import { parseNumbersFile } from '../../../src/admin/numbers/parseNumbersFile.ts';

const parse = (...lines: readonly string[]) =>
  parseNumbersFile({
    name: 'numbers',
    file: 'numbers.yaml',
    text: ['numbers:', ...lines].join('\n'),
  });

test('numbers, quoted or not', () => {
  const parsed = parse(
    '  "+12065550100": { purpose: main line, flow: support, sms: inbound }',
    '  +12065550101: { purpose: reminders, calling: outbound }',
  );
  expect(parsed.ok && parsed.value).toEqual([
    {
      ...{ number: '+12065550100', purpose: 'main line', flow: 'support' },
      ...{ calling: 'inbound+outbound', sms: 'inbound' },
    },
    { number: '+12065550101', purpose: 'reminders', calling: 'outbound', sms: 'none' },
  ]);
});

test.each([
  { line: '  "2065550100": { purpose: x }', at: 2, says: 'is not a phone number' },
  { line: '  "+12065550100": { flow: x }', at: 2, says: 'no `purpose`' },
  { line: '  "+12065550100": { purpose: x, calling: both }', at: 2, says: 'calling' },
  { line: '  "+12065550100": { purpose: x, porpose: y }', at: 2, says: 'porpose' },
  { line: '  "+12065550100": { purpose: x', at: 2, says: '' },
])('$line is refused with its place', ({ line, at, says }) => {
  const parsed = parse(line);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.problems[0]).toMatchObject({ file: 'numbers.yaml', line: at });
  expect(parsed.problems[0]?.message).toContain(says);
  expect(parsed.problems[0]?.remedy).not.toBe('');
});
