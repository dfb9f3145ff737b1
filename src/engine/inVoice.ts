import type { Sound } from '../flow/flow.ts';
import { escapeXml } from './escapeXml.ts';

/** A text as a document that names its own voice, so that one question may have several voices. */
export const inVoice = (sound: Sound, voice: string, language: string): Sound =>
  sound.kind === 'text'
    ? {
        kind: 'ssml',
        ssml:
          `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" ` +
          `xml:lang="${language}"><voice name="${voice}">${escapeXml(sound.text)}</voice></speak>`,
      }
    : sound;
