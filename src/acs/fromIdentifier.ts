import * as z from 'zod';
import { type Party, parseParty } from '../flow/party.ts';
import { parsePhoneNumber } from '../flow/phoneNumber.ts';
import { anonymousRawId, phonePrefix, teamsPrefix } from './rawIds.ts';

/** An identity that the house has no word for; `identity` is its kind, never its id. */
export type UnsupportedIdentity = Readonly<{ kind: 'unsupported'; identity: string }>;

const identifier = z.object({
  kind: z.string().max(100).optional(),
  rawId: z.string().max(500).optional(),
  phoneNumber: z
    .object({ value: z.string().max(100), isAnonymous: z.boolean().optional() })
    .optional(),
  communicationUser: z.object({ id: z.string().max(500) }).optional(),
  microsoftTeamsUser: z.object({ userId: z.string().max(500) }).optional(),
});

const isAnonymous = ({ rawId, phoneNumber }: z.infer<typeof identifier>): boolean =>
  rawId === anonymousRawId ||
  phoneNumber?.isAnonymous === true ||
  phoneNumber?.value.toLowerCase() === 'anonymous';

const toText = ({ rawId, ...known }: z.infer<typeof identifier>): string | undefined => {
  if (known.communicationUser) return known.communicationUser.id;
  if (known.microsoftTeamsUser) return `${teamsPrefix}${known.microsoftTeamsUser.userId}`;
  return rawId;
};

/**
 * Who an identifier of the service is. It comes with a `kind`, without one, or as nothing but a
 * raw id.
 */
export const fromIdentifier = (raw: unknown): Party | UnsupportedIdentity => {
  const parsed = identifier.safeParse(raw);
  if (!parsed.success) return { kind: 'unsupported', identity: 'malformed' };
  const { kind, rawId, phoneNumber } = parsed.data;
  if (isAnonymous(parsed.data)) return { kind: 'withheld' };
  if (phoneNumber || rawId?.startsWith(phonePrefix)) {
    const number = parsePhoneNumber(phoneNumber?.value ?? rawId?.slice(phonePrefix.length) ?? '');
    return number === null
      ? { kind: 'unsupported', identity: 'phoneNumber' }
      : { kind: 'phone', number };
  }
  return (
    parseParty(toText(parsed.data) ?? '') ?? { kind: 'unsupported', identity: kind ?? 'unknown' }
  );
};
