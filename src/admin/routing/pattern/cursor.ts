/** Where somebody reads in a pattern, and what he has noticed on the way. */
export type Cursor = {
  readonly text: string;
  at: number;
  readonly differences: Set<string>;
  repeatsPlace: boolean;
};

/** Takes what stands at the cursor if it is this text; tells whether it was. */
export const eat = (cursor: Cursor, text: string): boolean => {
  if (!cursor.text.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
};

/** Takes what a sticky expression matches at the cursor; null for nothing. */
export const eatMatch = (cursor: Cursor, sticky: RegExp): RegExpExecArray | null => {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match !== null) cursor.at = sticky.lastIndex;
  return match;
};

/** The next character; empty at the end. */
export const peek = ({ text, at }: Cursor): string => text.charAt(at);
