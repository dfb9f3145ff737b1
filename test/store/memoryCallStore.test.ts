import { describe } from 'vitest';
import { callStoreContract } from './callStoreContract.ts';
import { createMemoryCallStore } from './memoryCallStore.ts';

describe('the call store in memory', () => callStoreContract(createMemoryCallStore));
