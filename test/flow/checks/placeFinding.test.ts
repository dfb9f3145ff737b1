import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { placeFinding } from '../../../src/flow/checks/placeFinding.ts';
import { readYaml } from '../../../src/flow/yaml/readYaml.ts';

test.each([
  ['key', 2],
  ['value', 6],
] as const)('a finding about a %s is placed there', (of, column) => {
  const { tree } = readYaml({ name: 'x', file: 'x.yaml', text: '{ab: c}' });
  assert(tree !== null);
  const finding = { path: ['ab'], of, message: 'Bad.', remedy: 'Mend it.' };
  const place = { file: 'x.yaml', line: 1, column };
  expect(placeFinding('x.yaml', tree, finding)).toEqual({
    ...place,
    message: 'Bad.',
    remedy: 'Mend it.',
  });
});
