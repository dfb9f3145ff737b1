import { createMemorySuppressedStore } from './memorySuppressedStore.ts';
import { suppressedStoreContract } from './suppressedStoreContract.ts';

suppressedStoreContract('in memory', createMemorySuppressedStore);
