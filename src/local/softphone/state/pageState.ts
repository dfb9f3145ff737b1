import type { CallInFlow } from './appCall.ts';
import type { Handset } from './handset.ts';
import type { Server } from './reduce.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Shown = 'all' | 'call' | 'wire';

/** How far the browser's voice has come in a prompt. */
export type Progress = Readonly<{ call: string; entry: number; characters: number }>;

/** All that the page shows. */
export type PageState = Readonly<{
  server: Server;
  handsets: readonly Handset[];
  /** The key of the handset that the keyboard works on. */
  active: string;
  recent: readonly string[];
  isMuted: boolean;
  theme: Theme;
  /** The call that is shown beside the handsets; null follows the newest. */
  selected: string | null;
  shown: Shown;
  progress: Progress | null;
  /** What the app says of the calls that were shown, by conversation. */
  flows: ReadonlyMap<string, CallInFlow>;
}>;

export const themes: readonly Theme[] = ['system', 'light', 'dark'];
