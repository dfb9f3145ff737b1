import { describe } from 'vitest';
import { deadNoticesContract } from './deadNoticesContract.ts';
import { createMemoryDeadNotices } from './memoryDeadNotices.ts';

describe('dead notices in memory', () => deadNoticesContract(createMemoryDeadNotices));
