import { describe, expect, test } from 'vitest';
import { countersKey, limitPart } from '../../src/calls/limitKeys.ts';
import type { Call, ScheduledCall } from '../../src/engine/call.ts';
import { asScheduled } from '../../src/engine/dialing/asScheduled.ts';
import { postpone } from '../../src/engine/dialing/postpone.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import { callerId, dialling, ledgerOn } from './ledgers.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const go = { kind: 'go', from: callerId };

const linesOf = async ({ limitStore }: ReturnType<typeof ledgerOn>) => {
  const [row] = await limitStore.read(limitPart, [countersKey]);
  return JSON.parse(row?.json ?? '{}').lines;
};

const asScheduledNow = (next: Call): ScheduledCall => {
  if (next.state !== 'scheduled') throw new Error(next.state);
  return next;
};

/** The attempt found too many calls, and the next one is planned. */
const congestedNow = (call: Call): ScheduledCall => {
  if (call.state !== 'ringing') throw new Error(call.state);
  const at = noon as Instant;
  return asScheduledNow(postpone(call, at, 'callerIdBusy', call.attempt + 1, at).call);
};

/** The attempt was busy, and the next one is planned. */
const busyNow = (call: Call): ScheduledCall => {
  if (call.state !== 'ringing') throw new Error(call.state);
  const at = noon as Instant;
  return asScheduled(end(call, 'busy', at), { at, why: 'retry' }, 2, 1);
};

describe('an attempt that could not be placed', () => {
  const strict = { calleeGapMs: 300_000, calleeCallsPerDay: 1, clientCallsPerHour: 1 };

  test('uses up nothing of its number nor of its client', async () => {
    const house = ledgerOn({ ...strict, clientCalleesPerDay: 1 });
    const first = dialling(noon);
    expect(await house.ledger.reserve(first.call, first.command)).toEqual(go);
    await house.ledger.release(congestedNow(first.call));
    const other = dialling(noon);
    expect(await house.ledger.reserve(other.call, other.command)).toEqual(go);
  });

  test('and its call is dialled again without the gap, as a busy one is', async () => {
    for (const over of [congestedNow, busyNow]) {
      const house = ledgerOn({ calleeGapMs: 300_000 });
      const { call, command } = dialling(noon);
      await house.ledger.reserve(call, command);
      const next = over(call);
      await house.ledger.release(next);
      const again = { ...command, n: next.nextCommand };
      expect(await house.ledger.reserve(next, again)).toEqual(go);
    }
  });

  test('is none where somebody’s telephone rang', async () => {
    const house = ledgerOn({ ...strict, calleeGapMs: 0 });
    const { call, command } = dialling(noon);
    await house.ledger.reserve(call, command);
    await house.ledger.release(busyNow(call));
    const other = dialling(noon);
    expect(await house.ledger.reserve(other.call, other.command)).toMatchObject({
      ...{ kind: 'refused', rule: 'calleeDay' },
    });
  });
});

test('what is released late, when the call is dialled again, is the old attempt', async () => {
  const house = ledgerOn({ perCallerId: 1 });
  const { call, command } = dialling(noon);
  await house.ledger.reserve(call, command);
  const resting = congestedNow(call);
  await house.ledger.release(resting);
  await house.ledger.reserve(resting, { ...command, n: resting.nextCommand });
  await house.ledger.release(resting);
  expect(await linesOf(house)).toMatchObject({ [callerId]: { busy: 1 } });
});
