import { limitStoreContract } from './limitStoreContract.ts';
import { createMemoryLimitStore } from './memoryLimitStore.ts';

limitStoreContract('in memory', createMemoryLimitStore);
