import { expect, it } from 'vitest';
import { toSsml } from '../../src/acs/toSsml.ts';

const spoken = (text: string, pauseMs: number, voice = 'en-US-JennyNeural') =>
  toSsml({ text, voice, language: 'en-US', pauseMs });
const head = '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">';

it('speaks text in one voice, after a pause', () => {
  expect(spoken('Hello', 400)).toBe(
    `${head}<voice name="en-US-JennyNeural"><break time="400ms"/>Hello</voice></speak>`,
  );
});

it('escapes what XML gives a meaning, and drops what it cannot write', () => {
  const text = `Fish & <b>"chips"</b> it's \u0000\u0007\uD800ok 🐟\n`;
  expect(spoken(text, 0, 'a"b')).toBe(
    `${head}<voice name="a&quot;b">Fish &amp; &lt;b&gt;&quot;chips&quot;&lt;/b&gt; ` +
      'it&apos;s ok 🐟\n</voice></speak>',
  );
});
