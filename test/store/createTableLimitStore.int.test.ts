import { createTableLimitStore } from '../../src/store/createTableLimitStore.ts';
import { limitStoreContract } from './limitStoreContract.ts';
import { freshTables } from './testTables.ts';

limitStoreContract('in Azure Tables', () => createTableLimitStore(freshTables()));
