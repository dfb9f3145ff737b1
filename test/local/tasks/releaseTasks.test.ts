import { expect, test } from 'vitest';
import { releaseTasks } from '../../../src/local/tasks/releaseTasks.ts';

test('every task is there', async () => {
  for (const load of Object.values(releaseTasks)) expect((await load()).run).toBeTypeOf('function');
});
