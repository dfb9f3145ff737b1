import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allTasks } from '../../../src/local/tasks/allTasks.ts';

test('each task has a file of its name', () => {
  for (const name of Object.keys(allTasks)) {
    expect(existsSync(path.join('src', 'local', 'tasks', `${name}.ts`)), name).toBe(true);
  }
});
