const phonePrefix = '4:';
const acsPrefix = '8:acs:';
const teamsUserPrefix = '8:orgid:';
const teamsAppPrefix = '28:orgid:';

/** An identity as the service writes it in events and answers. */
export type WireIdentifier = { readonly rawId: string; readonly kind: string } & Readonly<
  Record<string, unknown>
>;

/** Writes a raw id as the service does: with its kind and the property of that kind. */
export function toIdentifier(rawId: string): WireIdentifier {
  if (rawId.startsWith(phonePrefix)) {
    return { rawId, kind: 'phoneNumber', phoneNumber: { value: rawId.slice(phonePrefix.length) } };
  }
  if (rawId.startsWith(acsPrefix)) {
    return { rawId, kind: 'communicationUser', communicationUser: { id: rawId } };
  }
  if (rawId.startsWith(teamsUserPrefix)) {
    const userId = rawId.slice(teamsUserPrefix.length);
    return { rawId, kind: 'microsoftTeamsUser', microsoftTeamsUser: { userId, cloud: 'public' } };
  }
  if (rawId.startsWith(teamsAppPrefix)) {
    const appId = rawId.slice(teamsAppPrefix.length);
    return { rawId, kind: 'microsoftTeamsApp', microsoftTeamsApp: { appId, cloud: 'public' } };
  }
  return { rawId, kind: 'unknown' };
}

/** Whether the raw id is a telephone's. */
export function isPhone(rawId: string): boolean {
  return rawId.startsWith(phonePrefix);
}

/** Whether the raw id is a user's of Communication Services. */
export function isUser(rawId: string): boolean {
  return rawId.startsWith(acsPrefix);
}

/** Whether the raw id is a person's in Microsoft Teams. */
export function isTeamsUser(rawId: string): boolean {
  return rawId.startsWith(teamsUserPrefix);
}

/** The raw id for what people write: `+1…`, `anonymous`, or a raw id that is left as it is. */
export function toRawId(party: string): string {
  return party.startsWith('+') || party === 'anonymous' ? `${phonePrefix}${party}` : party;
}

/** What people write for a raw id; the opposite of `toRawId`. */
export function toParty(rawId: string): string {
  return isPhone(rawId) ? rawId.slice(phonePrefix.length) : rawId;
}
