import { expect, test } from 'vitest';
import { connectBlobs } from '../../src/app/connectBlobs.ts';

test('a name that cannot be one is not asked for', async () => {
  const { prompts } = connectBlobs({ connectionString: 'UseDevelopmentStorage=true' });
  expect(await prompts.get('../secret')).toBeNull();
});
