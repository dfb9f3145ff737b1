import type { Call } from '../engine/call.ts';

/** Where a call stands in the list of its day, in UTC: `2026-11-21` and `100000123|<id>`. */
export const dayKeyOf = (
  call: Pick<Call, 'id' | 'createdAt'>,
): Readonly<{ day: string; place: string }> => {
  const [day = '', time = ''] = new Date(call.createdAt).toISOString().split('T');
  return { day, place: `${time.replace(/\D/g, '')}|${call.id}` };
};
