import { expect, test } from 'vitest';
import { createLog } from '../../src/app/createLog.ts';

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): readonly string[] => {
  const lines: string[] = [];
  const sink = (level: string) => (line: string) => void lines.push(`${level} ${line}`);
  write(createLog(() => ({ info: sink('info'), warn: sink('warn'), error: sink('error') })));
  return lines;
};

test('a message and its fields are one line of JSON, at its level', () => {
  expect(linesOf((log) => log('warn', 'busy', { call: 'a', n: 2, ok: false, why: null }))).toEqual([
    'warn {"message":"busy","call":"a","n":2,"ok":false,"why":null}',
  ]);
  expect(linesOf((log) => log('info', 'a line\nand another'))).toEqual([
    'info {"message":"a line\\nand another"}',
  ]);
});

test.each([
  ['+12065550100', '+1206•••0100'],
  ['cannot call +442071838750: busy', 'cannot call +4420•••8750: busy'],
  ['4:+12065550100', '4:+1206•••0100'],
  [
    'POST https://app.example/api/callbacks/aZ09/1/token failed',
    'POST https://app.example/api/callbacks/••• failed',
  ],
  ['GET /api/links/eyJh.bGci.OiJ failed', 'GET /api/links/••• failed'],
  ['2026-11-21T10:00:00+01:00', '2026-11-21T10:00:00+01:00'],
])('what got into a field by mistake is masked: %s', (why, masked) => {
  const [line = ''] = linesOf((log) => log('error', 'failed', { why }));
  expect(JSON.parse(line.slice('error '.length))).toEqual({ message: 'failed', why: masked });
});

test('each line goes to where lines go at the time', () => {
  const lines: string[] = [];
  let where = 'first';
  const log = createLog(() => {
    const sink = () => void lines.push(where);
    return { info: sink, warn: sink, error: sink };
  });
  log('info', 'a');
  where = 'second';
  log('info', 'b');
  expect(lines).toEqual(['first', 'second']);
});
