import type { Call } from '../call.ts';
import type { CommandNumber } from '../ids.ts';

/** The commands by which others were put on a call who are still rung or talk there. */
export const addsHeld = (call: Call): readonly CommandNumber[] => {
  if (call.state !== 'active') return [];
  const { doing } = call;
  if (doing.kind === 'ringingOthers') return doing.rung.map(({ add }) => add);
  return doing.kind === 'talking' ? [doing.add] : [];
};
