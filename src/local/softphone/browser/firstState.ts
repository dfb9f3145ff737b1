import { readHandsets } from '../state/handset.ts';
import { type PageState, themes } from '../state/pageState.ts';
import { readRecent } from '../state/recentNumbers.ts';
import { nothingKnown } from '../state/reduce.ts';
import type { Memory } from './createMemory.ts';

/** The page as it was left, before the simulator has said a word. */
export const firstState = (memory: Memory): PageState => {
  const handsets = readHandsets(memory.read('handsets'));
  return {
    server: nothingKnown,
    handsets,
    active: handsets[0]?.key ?? '',
    recent: readRecent(memory.read('recent')),
    isMuted: memory.readShared('muted') === 'true',
    theme: themes.find((theme) => theme === memory.readShared('theme')) ?? 'system',
    selected: null,
    shown: 'all',
    progress: null,
    flows: new Map(),
  };
};
