import type { Phase } from './phase.ts';

export type KeyPress = Readonly<{
  key: string;
  /** Ctrl, Alt or the system's key is held: that is for the browser. */
  isShortcut: boolean;
  /** What has the focus. */
  focus: 'text' | 'button' | 'page';
}>;

export type KeyAction =
  | Readonly<{ kind: 'press'; tone: string }>
  | Readonly<{ kind: 'call' | 'answer' | 'hangUp' | 'decline' | 'erase' }>;

const onEnter: Readonly<Record<Phase, KeyAction | null>> = {
  idle: { kind: 'call' },
  ringing: { kind: 'answer' },
  calling: null,
  talking: null,
};

const onEscape: Readonly<Record<Phase, KeyAction | null>> = {
  idle: null,
  ringing: { kind: 'decline' },
  calling: { kind: 'hangUp' },
  talking: { kind: 'hangUp' },
};

/** What a key of the keyboard does to the handset at hand; null leaves it to the browser. */
export const keyAction = ({ key, isShortcut, focus }: KeyPress, phase: Phase): KeyAction | null => {
  if (isShortcut) return null;
  if (key === 'Escape') return onEscape[phase];
  if (focus === 'text') return null;
  if (key === 'Enter') return focus === 'button' ? null : onEnter[phase];
  if (/^[0-9*#]$/.test(key)) return { kind: 'press', tone: key };
  // A number may begin with it, but it is no tone.
  if (key === '+' && phase === 'idle') return { kind: 'press', tone: key };
  if (key === 'Backspace' && phase === 'idle') return { kind: 'erase' };
  return null;
};
