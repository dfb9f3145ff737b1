/** What can be done with the files of recordings, by the names that faults go by. */
export const fileOperations = ['downloadRecording', 'deleteRecording'] as const;

export type FileOperation = (typeof fileOperations)[number];
