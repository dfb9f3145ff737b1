export type StoredPrompt = Readonly<{ bytes: Uint8Array; contentType: string }>;

/** Where the audio of prompts is kept, by names such as `welcome-3f2a.wav`. */
export type PromptStore = Readonly<{
  /** Null when there is none of that name, or the name cannot be one. */
  get: (name: string) => Promise<StoredPrompt | null>;
  has: (name: string) => Promise<boolean>;
  /**
   * Stores a prompt in place of the one before. Throws when the name or the size is not allowed.
   */
  put: (name: string, bytes: Uint8Array) => Promise<void>;
}>;
