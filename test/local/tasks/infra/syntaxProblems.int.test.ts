import path from 'node:path';
import { expect, test } from 'vitest';
import { syntaxProblems } from '../../../../src/local/tasks/infra/syntaxProblems.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const right = `@description('What it is called.')
param name string
var all = [for each in ['a', 'b']: '\${name}-\${each}']
output first string = all[0]
`;

test('what is Bicep has no problem, and what is none has its place', async () => {
  const root = temporaryFolder({
    'right.bicep': right,
    'wrong.bicep': right.replace('param name string', 'param name = = string'),
    'open.bicep': right.replace(/\]\n/, '\n'),
  });
  const file = (name: string) => path.join(root, name);
  expect(await syntaxProblems([file('right.bicep')])).toEqual([]);
  const found = await syntaxProblems([file('wrong.bicep'), file('open.bicep')]);
  expect(found.length).toBeGreaterThan(1);
  expect(found[0]).toMatch(/wrong\.bicep\(2,\d+\): this is no Bicep/);
  expect(found.at(-1)).toContain('open.bicep(');
});
