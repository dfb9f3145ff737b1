/**
 * A recording that flows may name: where it is kept, by its content, and how long it lasts, or why
 * it cannot be played.
 */
export type AudioFile =
  | Readonly<{ name: string; ms: number }>
  | Readonly<{ problem: string; remedy: string }>;

/** The files in `src/flows/prompts`, by file name. */
export type AudioFiles = Readonly<Record<string, AudioFile>>;
