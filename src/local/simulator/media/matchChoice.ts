export type Choice = {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly tone?: string | undefined;
};

const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The choice whose phrase was said, alone or among other words; the longest phrase wins. */
export function matchChoice(
  choices: readonly Choice[],
  said: string,
): { readonly label: string; readonly phrase: string } | undefined {
  const heard = words(said);
  return choices
    .flatMap(({ label, phrases }) => phrases.map((phrase) => ({ label, phrase })))
    .filter(({ phrase }) => words(phrase).trim() !== '' && heard.includes(words(phrase)))
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
}
