import { describe } from 'vitest';
import { createTableDeadNotices } from '../../src/store/createTableDeadNotices.ts';
import { deadNoticesContract } from './deadNoticesContract.ts';
import { freshTables } from './testTables.ts';

describe('dead notices in Azure Tables', () => {
  deadNoticesContract(() => createTableDeadNotices(freshTables()));
});
