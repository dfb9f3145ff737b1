import { describe } from 'vitest';
import { createTableNumberSearchStore } from '../../src/store/createTableNumberSearchStore.ts';
import { numberSearchStoreContract } from './numberSearchStoreContract.ts';
import { freshTables } from './testTables.ts';

describe('the searches for numbers in Azure Tables', () => {
  numberSearchStoreContract(() => {
    const tables = freshTables();
    return [createTableNumberSearchStore(tables), createTableNumberSearchStore(tables)];
  });
});
