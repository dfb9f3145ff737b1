import { expect, test } from 'vitest';
import { listsOf } from '../../src/flow/listsOf.ts';
import { parseList } from '../../src/flow/parseList.ts';
import { parseParty } from '../../src/flow/party.ts';

const list = (text: string) => {
  const parsed = parseList({ name: 'x', file: 'x.txt', text });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const lists = {
  vip: list('+14255550102\n+14255550100\n+14255550101\n+4930*\n+491*\n'),
  block: list('+1900*\n+14255550101\n'),
  nobody: list('# Nobody yet\n'),
};

test.each([
  ['+14255550100', ['vip']],
  ['+14255550101', ['vip', 'block']],
  ['+14255550102', ['vip']],
  ['+14255550103', []],
  ['+1425555010', []],
  ['+142555501001', []],
  ['+19005550100', ['block']],
  ['+49301234567', ['vip']],
  ['+49111234567', ['vip']],
  ['+49401234567', []],
  ['8:acs:someone', []],
  ['withheld', []],
])('%s is on %j', (text, names) => {
  expect(listsOf(lists, parseParty(text) ?? { kind: 'withheld' })).toEqual(names);
});
