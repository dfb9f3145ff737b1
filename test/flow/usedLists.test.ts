import { expect, test } from 'vitest';
import { parseFlow } from '../../src/flow/parseFlow.ts';
import { parseList } from '../../src/flow/parseList.ts';
import { usedLists } from '../../src/flow/usedLists.ts';

const read = (name: string) => {
  const source = { name, file: `lists/${name}.txt`, text: '+1900*' };
  return { source, parsed: parseList(source) };
};
const list = { numbers: [], prefixes: ['+1900'] };

test('lists that a flow or a route names are kept, and others remarked on', () => {
  const text =
    'start: a\nsteps: { a: { branch: { cases: [{ when: { list: vip }, go: end }], else: end } } }';
  const named = { calendarNames: [], calendars: {}, listNames: ['vip'] };
  const parsed = parseFlow({ name: 'x', file: 'x.yaml', text }, {}, () => '', named);
  const flows = parsed.ok ? [parsed.value] : [];
  const match = [{ kind: 'list', list: 'block' }] as const;
  const routes = [{ match, action: { kind: 'ignore' } }] as const;
  expect(usedLists(['vip', 'block', 'old'].map(read), flows, routes)).toEqual({
    used: { vip: list, block: list },
    warnings: [
      {
        file: 'lists/old.txt',
        line: 1,
        column: 1,
        message: 'No flow and no route names the list `old`.',
        remedy: 'Name it somewhere, or delete it.',
      },
    ],
  });
});
