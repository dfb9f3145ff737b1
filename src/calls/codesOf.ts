const codes = /^\d{3}\/\d+/;
const fine = '200/0';

/**
 * The provider's numbers at the head of a note, for a log line: they name nobody, as the words
 * after them might.
 */
export const codesOf = (note: string): Readonly<{ codes?: string }> => {
  const [found = fine] = codes.exec(note) ?? [];
  return found === fine ? {} : { codes: found };
};
