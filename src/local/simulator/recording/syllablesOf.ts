/** A piece of speech: a syllable with its vowel, or a gap; `share` is its length beside others. */
export type Syllable = {
  readonly share: number;
  readonly vowel: string | undefined;
  /** It begins with a sound that hisses or bursts. */
  readonly isHissing: boolean;
};

const token = /[\p{L}\p{N}'’]+|[.,;:!?…]/gu;
const withVowel = /[^aeiouy]*[aeiouy]+(?:[^aeiouy]+$)?/g;
const hissing = /^(?:[cfhjkpqstxz]|th)/;
const syllableShare = 1;
const wordGap = { share: 0.25, vowel: undefined, isHissing: false };
const sentenceGap = { share: 1.2, vowel: undefined, isHissing: false };

function splitWord(word: string): string[] {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  // Digits are read one by one; scripts without our vowels are cut into pieces of a usual size.
  if (/^\d+$/.test(plain)) return [...plain];
  return plain.match(withVowel) ?? plain.match(/.{1,3}/gsu) ?? [plain];
}

function toSyllable(text: string): Syllable {
  const vowel = /[aeiouy]/.exec(text)?.[0] ?? 'e';
  return { share: syllableShare, vowel, isHissing: hissing.test(text) };
}

/** Cuts a text into syllables and gaps as a voice would speak it; there is always a syllable. */
export function syllablesOf(text: string): Syllable[] {
  const pieces: Syllable[] = [];
  for (const [part] of text.matchAll(token)) {
    const isWord = /[\p{L}\p{N}]/u.test(part);
    if (!isWord) pieces.push(sentenceGap);
    else pieces.push(...splitWord(part).map(toSyllable), wordGap);
  }
  const last = pieces.findLastIndex(({ vowel }) => vowel !== undefined);
  return last < 0 ? [toSyllable('a')] : pieces.slice(0, last + 1);
}
