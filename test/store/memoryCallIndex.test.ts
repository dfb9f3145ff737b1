import { describe } from 'vitest';
import { callIndexContract } from './callIndexContract.ts';
import { createMemoryCallIndex } from './memoryCallIndex.ts';

describe('the call index in memory', () => callIndexContract(createMemoryCallIndex));
