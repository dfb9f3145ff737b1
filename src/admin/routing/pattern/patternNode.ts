import type { Mask } from './symbols.ts';

/** A pattern, as far as it is about dialled numbers. */
export type PatternNode =
  /** One character of those in the mask; a letter leaves the mask empty and matches nothing. */
  | Readonly<{ kind: 'one'; mask: Mask }>
  | Readonly<{ kind: 'start' }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{ kind: 'sequence'; parts: readonly PatternNode[] }>
  | Readonly<{ kind: 'choice'; options: readonly PatternNode[] }>
  /** `most` may be Infinity. */
  | Readonly<{ kind: 'repeat'; of: PatternNode; least: number; most: number }>;

/** A pattern that was read, or why it was not. */
export type ParsedPattern =
  | Readonly<{
      kind: 'read';
      node: PatternNode;
      /** What JavaScript reads otherwise than the provider, which reads as .NET does. */
      differences: readonly string[];
      /** Something like `^+` repeats a place instead of a character. */
      repeatsPlace: boolean;
    }>
  /** .NET can read it, but what it matches cannot be told here. */
  | Readonly<{ kind: 'unreadable'; why: string; isDifferent: boolean }>
  /** Nobody can read it. */
  | Readonly<{ kind: 'wrong'; why: string; remedy: string }>;
