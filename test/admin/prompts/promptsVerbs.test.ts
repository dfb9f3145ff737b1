import { expect, test } from 'vitest';
import { promptsVerbs } from '../../../src/admin/prompts/promptsVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(promptsVerbs)).toEqual(['push']);
  for (const [name, { command }] of Object.entries(promptsVerbs)) {
    expect(command().name()).toBe(name);
  }
});
