import type { PlaySource } from '../api/schemas.ts';

const namedVoice = /<voice\b[^>]*\bname\s*=\s*["']([^"']+)["']/;
const namedLanguage = /\bxml:lang\s*=\s*["']([^"']+)["']/;
const localeOfVoice = /^([a-z]{2,3}-[A-Z]{2})-/;

/** Who speaks a prompt and in which language, as far as it says so. */
export type Voice = { readonly voice?: string; readonly language?: string };

function toVoice(voice: string | undefined, language: string | undefined): Voice {
  const spoken = language ?? localeOfVoice.exec(voice ?? '')?.[1];
  return {
    ...(voice === undefined ? {} : { voice }),
    ...(spoken === undefined ? {} : { language: spoken }),
  };
}

/** Reads the voice from a text's settings or from the first tags of its SSML. */
export function voiceOf(source: PlaySource): Voice {
  switch (source.kind) {
    case 'file':
      return {};
    case 'text':
      return toVoice(source.text.voiceName, source.text.sourceLocale);
    case 'ssml': {
      const { ssmlText } = source.ssml;
      return toVoice(namedVoice.exec(ssmlText)?.[1], namedLanguage.exec(ssmlText)?.[1]);
    }
    default:
      return source satisfies never;
  }
}
