import { expect, inject, test } from 'vitest';
import { connectPrompts } from '../../src/app/connectPrompts.ts';
import { createGetPrompt } from '../../src/app/createGetPrompt.ts';

test('prompts are fetched by name, from where they are put', async () => {
  const storage = { connectionString: inject('azurite') };
  const bytes = new TextEncoder().encode('RIFF');
  await connectPrompts(storage).put('get-prompt.wav', bytes);
  const getPrompt = createGetPrompt(storage);
  const [one, other, none] = await Promise.all(
    ['get-prompt.wav', 'get-prompt.wav', '../get-prompt.wav'].map(getPrompt),
  );
  expect(Buffer.from(one?.bytes ?? [])).toEqual(Buffer.from(bytes));
  expect(other?.contentType).toBe('audio/wav');
  expect(none).toBeNull();
});
