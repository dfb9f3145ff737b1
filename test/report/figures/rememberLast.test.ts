import { expect, test } from 'vitest';
import { rememberLast } from '../../../src/report/figures/rememberLast.ts';

test('the same is asked once, as long as nothing else is asked in between', () => {
  const asked: string[] = [];
  const find = rememberLast(({ name }: Readonly<{ name: string }>) => {
    asked.push(name);
    return name.toUpperCase();
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([find(a), find(a), find(b), find(a)]).toEqual(['A', 'A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
