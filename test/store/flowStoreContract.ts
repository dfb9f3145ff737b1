import { expect, it } from 'vitest';
import type { FlowStore } from '../../src/calls/ports.ts';
import { sampleFlow } from './sampleFlow.ts';

/**
 * What every `FlowStore` keeps to. `create` gives a store that shares its flows with all others
 * that it gives, as two processes do.
 */
export const flowStoreContract = (create: () => FlowStore): void => {
  it('knows nothing of a flow that was never kept', async () => {
    expect(await create().get(sampleFlow().hash)).toBeNull();
  });

  it('finds a flow by its hash', async () => {
    const flow = sampleFlow();
    await create().keep(flow);
    expect(await create().get(flow.hash)).toEqual(flow);
  });

  it('takes the same flow again, at once or later', async () => {
    const [one, other, flow] = [create(), create(), sampleFlow()];
    await Promise.all([one.keep(flow), one.keep(flow), other.keep(flow)]);
    await one.keep(flow);
    expect(await other.get(flow.hash)).toEqual(flow);
  });

  it.each([
    ['of 400,000 characters', 'x'.repeat(400_000)],
    ['in other letters', `x${'🙂é'.repeat(20_000)}`],
    ['of quotes and line breaks', '"\n\\\u0000'.repeat(20_000)],
  ])('keeps a flow %s', async (_, text) => {
    const flow = sampleFlow(text);
    await create().keep(flow);
    // Compared as a whole: nobody wants to read the difference.
    const same = JSON.stringify(await create().get(flow.hash)) === JSON.stringify(flow);
    expect(same).toBe(true);
  });

  it('refuses a flow that is too large, with a remedy', async () => {
    const flow = sampleFlow('x'.repeat(480_000));
    await expect(create().keep(flow)).rejects.toThrow(/goodbye is too large.*480000.*Split it/);
  });
};
