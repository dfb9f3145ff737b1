import type { Cursor } from '../../../../src/admin/routing/pattern/cursor.ts';

/** A cursor at the beginning of a pattern. */
export const cursorAt = (text: string): Cursor => ({
  ...{ text, at: 0, differences: new Set<string>(), repeatsPlace: false },
});
