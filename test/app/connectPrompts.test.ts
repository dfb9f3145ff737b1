import { expect, test } from 'vitest';
import { connectPrompts } from '../../src/app/connectPrompts.ts';

test('a name that cannot be one is not asked for', async () => {
  const prompts = connectPrompts({ connectionString: 'UseDevelopmentStorage=true' });
  expect(await prompts.get('../secret')).toBeNull();
});
