import { describe } from 'vitest';
import { createMemoryRecordingStore } from './memoryRecordingStore.ts';
import { recordingStoreContract } from './recordingStoreContract.ts';

describe('recordings in memory', () => recordingStoreContract(createMemoryRecordingStore));
