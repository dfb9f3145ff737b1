import { eachAtMost } from './eachAtMost.ts';
import type { DeadNotice, DeadNotices } from './ports.ts';

export type NoticesKept = Pick<DeadNotices, 'list' | 'remove'>;

const atOnce = 8;
/** The oldest; there should be few of them. */
const maxNotices = 1_000;

/** Takes away the notices that were given up and of which something holds; how many there were. */
export const removeNotices = async (
  kept: NoticesKept,
  isUnwanted: (dead: DeadNotice) => boolean,
): Promise<number> => {
  const unwanted = (await kept.list(maxNotices)).filter(isUnwanted);
  await eachAtMost(atOnce, unwanted, ({ call, kept: notice }) => kept.remove(call, notice));
  return unwanted.length;
};
