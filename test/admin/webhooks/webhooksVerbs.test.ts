import { expect, test } from 'vitest';
import { webhooksVerbs } from '../../../src/admin/webhooks/webhooksVerbs.ts';

test('what was given up can be listed and tried again', () => {
  expect(Object.keys(webhooksVerbs)).toEqual(['list', 'retry']);
});
