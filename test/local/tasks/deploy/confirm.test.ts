import { expect, test } from 'vitest';
import { confirm } from '../../../../src/local/tasks/deploy/confirm.ts';

test.skipIf(process.stdin.isTTY)(
  'where nobody is there, it asks for the option instead',
  async () => {
    await expect(confirm('Go on?', new AbortController().signal)).rejects.toThrow('Add --yes');
  },
);
