import { getCall } from '../../calls/getCall.ts';
import { Refusal } from '../../calls/refusal.ts';
import type { CallId } from '../../engine/ids.ts';
import { fromCallId } from '../../http/fromCallId.ts';
import { AdminError } from '../adminError.ts';
import type { Deps } from '../deps.ts';

const unknownCall = (id: string): AdminError =>
  new AdminError(
    'refused',
    'unknownCall',
    `There is no call ${id}.`,
    'Ids have 22 characters; `calls list` shows those of a day.',
  );

/**
 * The call of an id that somebody has typed, with all that happened in it.
 * @throws AdminError when there is none
 */
export const findCall = async (id: string, { storage }: Pick<Deps, 'storage'>) => {
  try {
    const callId: CallId = fromCallId(id);
    return await getCall((await storage()).calls, callId);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'unknownCall') throw unknownCall(id);
    throw error;
  }
};
