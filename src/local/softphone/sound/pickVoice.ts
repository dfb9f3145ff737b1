export type KnownVoice = Readonly<{ name: string; lang: string }>;

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

const norm = (language: string): string => language.toLowerCase().replace('_', '-');

/**
 * The voice of the browser that comes nearest: the very one, one of the same language and country,
 * one of the same language; undefined leaves it to the browser.
 */
export const pickVoice = <Voice extends KnownVoice>(
  voices: readonly Voice[],
  language: string,
  wanted: string,
): Voice | undefined => {
  // `en-US-JennyNeural` is Jenny, who may be on this machine too.
  const person = /([A-Z][a-z]+)(?:Multilingual)?Neural/.exec(wanted)?.[1];
  const local = voices.filter((voice) => norm(voice.lang) === norm(language));
  return (
    local.find(({ name }) => person !== undefined && name.includes(person)) ??
    local.find(({ name }) => /natural|neural|premium|enhanced|google/i.test(name)) ??
    local[0] ??
    voices.find(({ lang }) => primary(lang) === primary(language))
  );
};
