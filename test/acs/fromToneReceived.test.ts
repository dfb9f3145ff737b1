import { expect, it } from 'vitest';
import { fromToneReceived } from '../../src/acs/fromToneReceived.ts';
import { commandEnvelope } from './envelopeOf.ts';

const read = (data: Readonly<Record<string, unknown>>) =>
  fromToneReceived(commandEnvelope({ codes: { code: 200, subCode: 0 }, data }));

it.each([
  [
    { tone: 'pound', sequenceId: 3 },
    { key: 'pound', sequence: 3 },
  ],
  [{ tone: 'zero' }, { key: '0', sequence: 0 }],
])('%j is a key', (data, expected) => {
  expect(read(data)).toEqual({ ...commandEnvelope().base, kind: 'KeyHeard', ...expected });
});

it.each([[{ tone: 'a', sequenceId: 1 }], [{ sequenceId: 1 }], [{ tone: 'one', sequenceId: -1 }]])(
  '%j is none',
  (data) => {
    expect(read(data)).toBeNull();
  },
);
