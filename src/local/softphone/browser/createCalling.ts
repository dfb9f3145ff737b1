import { withClaim } from '../state/claims.ts';
import { plainNumber } from '../state/handset.ts';
import { callOf, phaseOf } from '../state/phase.ts';
import { withRecent } from '../state/recentNumbers.ts';
import { formatNumber } from '../words/formatNumber.ts';
import type { ActionParts } from './actionParts.ts';

const maxDialled = 32;

type Claim = (call: string) => void;

/** Remembers that a call is to be heard in this tab. */
const createClaim =
  ({ memory, tab }: ActionParts): Claim =>
  (call) =>
    memory.writeShared('claims', withClaim(memory.readShared('claims'), call, tab));

const createDial =
  ({ store, api, memory, handsets }: ActionParts, claim: Claim) =>
  (key: string, given: string): Promise<void> =>
    handsets.attempt(key, async () => {
      const number = plainNumber(given);
      const handset = handsets.find(key);
      if (number === '' || handset === undefined) return;
      const { numbers } = store.get().server;
      if (!numbers.includes(number)) {
        throw new Error(`Only ${numbers.map(formatNumber).join(', ')} can be called from here.`);
      }
      const recent = withRecent(store.get().recent, number);
      store.set({ recent, active: key, selected: null });
      memory.write('recent', JSON.stringify(recent));
      claim(await api.dial(handset.number, number));
    });

/** What people do with a handset that is in a call or could be. */
export const createCalling = (parts: ActionParts) => {
  const { store, api, sounds, handsets } = parts;
  const claim = createClaim(parts);

  /** Does it with the call that the handset is in, if it is in one. */
  const withCall = (key: string, work: (call: string) => Promise<void>): Promise<void> =>
    handsets.attempt(key, async () => {
      const call = callOf(store.get().server, handsets.find(key)?.number ?? '');
      if (call !== undefined) await work(call.id);
    });

  const press = (key: string, tone: string): void => {
    sounds.wake();
    sounds.key(tone);
    const handset = handsets.find(key);
    if (handset === undefined) return;
    store.set({ active: key });
    const phase = phaseOf(callOf(store.get().server, handset.number));
    if (phase === 'talking') void withCall(key, (call) => api.press(call, tone));
    if (phase !== 'idle') return;
    const dialled = `${handset.dialled}${tone}`.slice(0, maxDialled);
    handsets.change(key, { dialled, problem: null });
  };
  return {
    dial: createDial(parts, claim),
    setDialled: (key: string, dialled: string): void =>
      handsets.change(key, { dialled: dialled.slice(0, maxDialled), problem: null }),
    press,
    say: (key: string, text: string) => withCall(key, (call) => api.say(call, text)),
    answer: (key: string) =>
      withCall(key, async (call) => {
        claim(call);
        store.set({ active: key, selected: null });
        await api.answer(call);
      }),
    decline: (key: string) => withCall(key, api.decline),
    hangUp: (key: string) => withCall(key, api.hangUp),
  };
};
