import type { Deps } from '../deps.ts';
import { findOwned } from '../numbers/ownedNumber.ts';
import type { CallerId } from './decideCall.ts';

/** What the resource knows of a caller id; `from` is null for the one that the app is set to. */
export const callerIdOf = async (
  from: string | null,
  { settings, provider }: Pick<Deps, 'settings' | 'provider'>,
): Promise<CallerId> => {
  const { values } = await settings();
  const [configured = ''] = (values.CALLER_ID ?? '').split(',');
  const number = from ?? configured.trim();
  if (number === '') return { kind: 'none' };
  const { numbers } = await provider();
  const owned = await findOwned(numbers, number);
  const canCall = owned?.capabilities.calling.includes('outbound') === true;
  return { kind: 'known', number, isOwned: owned !== null, canCall };
};
