import type { Call } from './messages.ts';
import type { PageState } from './pageState.ts';
import { conversationsOf } from './timeline.ts';

/** The call beside the handsets: the one that was chosen, or else the newest. */
export const shownCall = ({
  server,
  selected,
}: Pick<PageState, 'server' | 'selected'>): Call | undefined => {
  const all = conversationsOf(server);
  return all.find(({ conversation }) => conversation === selected) ?? all[0];
};
