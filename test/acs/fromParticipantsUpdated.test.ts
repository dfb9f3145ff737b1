import { expect, it } from 'vitest';
import { fromParticipantsUpdated } from '../../src/acs/fromParticipantsUpdated.ts';
import { envelopeOf, leg } from './envelopeOf.ts';

const read = (data: Readonly<Record<string, unknown>>) =>
  fromParticipantsUpdated(envelopeOf('ParticipantsUpdated', { data }));
const phone = { identifier: { rawId: '4:+12065550142' }, isMuted: false };

it('names everybody whom the house has a word for', () => {
  const app = { identifier: { kind: 'microsoftTeamsApp', rawId: '28:orgid:1' } };
  const user = { identifier: { rawId: '8:acs:5a0e_77b1' } };
  expect(read({ sequenceNumber: 4, participants: [user, app, phone] })).toEqual({
    ...leg,
    kind: 'ParticipantsChanged',
    sequence: 4,
    parties: [
      { kind: 'voip', userId: '8:acs:5a0e_77b1' },
      { kind: 'phone', number: '+12065550142' },
    ],
  });
});

it('keeps a crowd to the size of a row', () => {
  expect(read({ participants: Array.from({ length: 350 }, () => phone) })).toMatchObject({
    parties: { length: 100 },
  });
});

it.each([[{ participants: 'all' }], [{ sequenceNumber: -1 }], [{ participants: [null] }]])(
  'cannot read %j',
  (data) => {
    expect(read(data)).toBeNull();
  },
);
