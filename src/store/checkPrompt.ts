/** Ten minutes of the 16-bit, 8 kHz sound of telephones. */
export const maxPromptBytes = 10 * 1_024 * 1_024;

const form = /^[a-z0-9][a-z0-9._-]{0,199}\.wav$/i;

/** Whether a prompt may have this name. */
export const isPromptName = (name: string): boolean => form.test(name);

/**
 * Makes sure that a prompt may be stored.
 * @throws Error that says what to change
 */
export const checkPrompt = (name: string, bytes: Uint8Array): void => {
  if (!isPromptName(name)) {
    throw new Error(
      `A prompt cannot be called "${name}": use letters, digits, ".", "_" and "-", ` +
        'a letter or digit first, ".wav" last, 204 characters at most.',
    );
  }
  if (bytes.length === 0 || bytes.length > maxPromptBytes) {
    throw new Error(
      `The prompt ${name} has ${bytes.length} bytes; 1 to ${maxPromptBytes} are allowed.`,
    );
  }
};
