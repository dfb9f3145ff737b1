import { expect, it } from 'vitest';
import type { PromptStore } from '../../src/store/promptStore.ts';

const sound = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, n) => n % 251);

/** What every `PromptStore` keeps to; `create` gives an empty one. */
export const promptStoreContract = (create: () => PromptStore): void => {
  it('has nothing at first', async () => {
    const store = create();
    expect(await store.has('welcome.wav')).toBe(false);
    expect(await store.get('welcome.wav')).toBeNull();
  });

  it('gives back the bytes of a prompt', async () => {
    const store = create();
    await store.put('Welcome-1.2_de.WAV', sound(300_000));
    expect(await store.has('Welcome-1.2_de.WAV')).toBe(true);
    const stored = await store.get('Welcome-1.2_de.WAV');
    expect(stored?.contentType).toBe('audio/wav');
    expect(Buffer.compare(stored?.bytes ?? sound(0), sound(300_000))).toBe(0);
    expect(await store.get('other.wav')).toBeNull();
  });

  it('stores the part of a buffer that it is given, not all of it', async () => {
    const store = create();
    await store.put('part.wav', sound(100).subarray(10, 20));
    expect([...((await store.get('part.wav'))?.bytes ?? [])]).toEqual([...sound(20)].slice(10));
  });

  it('puts a prompt in place of the one before', async () => {
    const store = create();
    await store.put('a.wav', sound(10));
    await store.put('a.wav', sound(3));
    expect((await store.get('a.wav'))?.bytes).toHaveLength(3);
  });

  it('has no prompt whose name cannot be one, and takes none', async () => {
    const store = create();
    expect(await store.get('../secret')).toBeNull();
    expect(await store.has('../secret')).toBe(false);
    await expect(store.put('../secret', sound(1))).rejects.toThrow(/cannot be called/);
  });

  it('refuses an empty prompt', async () => {
    await expect(create().put('a.wav', sound(0))).rejects.toThrow(/has 0 bytes/);
  });
};
