import type { Check } from '../check.ts';
import { type Finding, failure, ok } from '../finding.ts';
import { lookAt, type Seen, type Unseen } from '../lookAt.ts';
import { waitsForSettings } from './waitsForSettings.ts';

export type Gathered = Readonly<{
  /** CALLBACK_AUDIENCE; null while settings are not right. */
  audience: string | null;
  /** The immutable id of the resource, by the id of a user of it. */
  resourceId: string | null;
  keysUrl: string;
  /** What the address of the signing keys has answered. */
  keys: Seen | Unseen;
}>;

const userId = /^8:acs:([0-9a-f-]{36})_/i;

const keysIn = (body: unknown): number => {
  const keys: unknown = typeof body === 'object' && body !== null && Reflect.get(body, 'keys');
  return Array.isArray(keys) ? keys.length : 0;
};

const ofKeys = ({ keysUrl, keys }: Gathered): readonly Finding[] => {
  if (keys.status === 200 && keysIn(keys.body) > 0) return [];
  const why = keys.status === null ? keys.reason : `${keys.status}`;
  const message = `The keys that callbacks are signed with are not at ${keysUrl} (${why}).`;
  return [failure(message, 'Take CALLBACK_KEYS_URL out of the settings; look: curl -i <it>')];
};

const ofId = (audience: string, resourceId: string | null): readonly Finding[] => {
  const show = 'az communication show --resource-group <group> --name <resource>';
  const query = `${show} --query immutableResourceId --output tsv`;
  if (resourceId === null) {
    return [failure('Users of this resource have no id that names it.', query)];
  }
  if (resourceId.toLowerCase() === audience.toLowerCase()) return [];
  return [
    failure(
      `CALLBACK_AUDIENCE is not the id of this resource, ${resourceId}: every callback is refused.`,
      `Set CALLBACK_AUDIENCE=${resourceId}; to compare: ${query}`,
    ),
  ];
};

const judge = (gathered: Gathered): readonly Finding[] => {
  const { audience, resourceId } = gathered;
  if (audience === null) return [waitsForSettings('The audience of callback tokens')];
  const wrong = [...ofId(audience, resourceId), ...ofKeys(gathered)];
  return wrong.length > 0 ? wrong : [ok('Callback tokens are for this resource, and can be read.')];
};

/**
 * Whether the app would take the tokens of callbacks. Their audience is the immutable id of the
 * resource, which stands in the id of each of its users: one is made and deleted at once.
 */
export const audience: Check<Gathered> = {
  name: 'audience',
  gather: async ({ config, provider }, signal) => {
    if (config === null) {
      const keys = { status: null, reason: 'not asked' } as const;
      return { audience: null, resourceId: null, keysUrl: '', keys };
    }
    const { audience: expected, keysUrl } = config.callbacks;
    const { identities } = await provider();
    const [user, keys] = await Promise.all([identities.createUser(), lookAt(keysUrl, signal)]);
    await identities.deleteUser(user);
    const resourceId = userId.exec(user.communicationUserId)?.[1] ?? null;
    return { audience: expected, resourceId, keysUrl, keys };
  },
  judge,
};
