import { toBreak } from './toBreak.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * XML 1.0 has no way at all to write some characters, escaped or not; speech does not miss them.
 */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (character) => escapes[character] ?? '');

export type SpokenText = Readonly<{
  text: string;
  voice: string;
  language: string;
  pauseMs: number;
}>;

/** Plain text as an SSML document in one voice, with `pauseMs` of silence before it. */
export const toSsml = ({ text, voice, language, pauseMs }: SpokenText): string =>
  [
    '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis"',
    ` xml:lang="${escapeXml(language)}"><voice name="${escapeXml(voice)}">`,
    pauseMs > 0 ? toBreak(pauseMs) : '',
    escapeXml(text),
    '</voice></speak>',
  ].join('');
