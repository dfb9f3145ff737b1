import { createMemoryRecordingFiles } from './memoryRecordingFiles.ts';
import { recordingFilesContract } from './recordingFilesContract.ts';

recordingFilesContract(async () => {
  const files = createMemoryRecordingFiles();
  return { files, put: (location, bytes) => void files.content.set(location, bytes) };
});
