import { expect, test } from 'vitest';
import { type Leg, type ScriptStep, until, useHouse } from './house.ts';

const house = useHouse();
const sales = '+18005550177';
const [ann, bob] = ['+14255550101', '+14255550102'] as const;
const callers = ['+12065550111', '+12065550122', '+12065550133', '+12065550144'] as const;
const maxMs = 100_000;

const heard = ({ transcript }: Leg): string =>
  transcript.flatMap(({ kind, text }) => (kind === 'heard' ? [text ?? ''] : [])).join(' ');

/** The agent's leg of a call from `caller`: who calls is said to him. */
const legOf = async (agent: string, caller: string): Promise<Leg | undefined> =>
  (await house.legs()).find((leg) => leg.to === agent && heard(leg).includes(caller));

const takes = async (caller: string): Promise<Leg> => {
  const rung = await until(
    async () => (await legOf(ann, caller)) ?? legOf(bob, caller),
    (leg) => leg?.transcript.some(({ kind }) => kind === 'pressed') === true,
  );
  if (rung === undefined) throw new Error(`nobody took the call of ${caller}`);
  return rung;
};

const dial = (from: string, more: readonly ScriptStep[] = []): Promise<string> =>
  house.dial([{ hear: 'press 1' }, { press: '1' }, ...more], from, sales);

const hangUp = (id: string) => house.simulate('POST', `/_sim/calls/${id}/hangup`);

test(
  'two agents, three callers in their order, and a fourth who is called back in his place',
  async () => {
    const script = [{ hear: 'press 1' }, { press: '1' }];
    for (const agent of [ann, bob]) {
      const handset = { behaviour: 'answer', script };
      await house.simulate('PUT', `/_sim/handsets/${agent}`, handset);
    }
    const [first, second, third, fourth] = callers;
    const one = await dial(first);
    const agentOfOne = await takes(first);
    const two = await dial(second);
    const agentOfTwo = await takes(second);
    expect([agentOfOne.to, agentOfTwo.to].toSorted()).toEqual([ann, bob]);

    const three = await dial(third);
    await until(
      () => house.leg(three),
      (leg) => heard(leg).includes('You are number 1 in line'),
    );
    const asks = [{ hear: 'number 2 in line' }, { press: '1' }, { hear: 'To be called back at' }];
    const four = await dial(fourth, [...asks, { press: '1' }, { hear: 'You keep your place' }]);
    expect((await house.ended(four)).state).toBe('ended');
    expect(await legOf(ann, third)).toBeUndefined();

    // The first agent who is free gets the third caller, the next one the fourth, who is called.
    await hangUp(one);
    expect((await takes(third)).to).toBe(agentOfOne.to);
    await hangUp(two);
    const back = await until(
      async () => (await house.legs()).find(({ to }) => to === fourth),
      (leg) => leg !== undefined && heard(leg).includes('You asked us to call you back'),
    );
    // CALLER_ID does not list the number that was called, so that the default one is shown.
    expect(back?.from).toBe(house.environment().number);
    await until(
      async () => (await house.legs()).filter(({ to }) => to === agentOfTwo.to),
      (legs) => legs.filter(({ state }) => state === 'connected').length === 1,
    );
    await hangUp(three);
  },
  maxMs,
);
