import { describe } from 'vitest';
import { createMemoryPromptStore } from './memoryPromptStore.ts';
import { promptStoreContract } from './promptStoreContract.ts';

describe('the prompt store in memory', () => promptStoreContract(createMemoryPromptStore));
