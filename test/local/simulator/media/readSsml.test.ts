import { expect, test } from 'vitest';
import { readSsml } from '../../../../src/local/simulator/media/readSsml.ts';

test.each([
  ['<speak>Hello</speak>', 'Hello'],
  ['<speak version="1.0" xml:lang=\'en\'>Hello</speak>\n', 'Hello'],
  ['<?xml version="1.0"?><!-- x --><speak>Hello</speak>', 'Hello'],
  ['<speak>One<break time="500ms"/>two</speak>', 'One two'],
  ['<speak><p rate="1">Press <say-as interpret-as="digits">1</say-as>.</p></speak>', 'Press 1.'],
  ['<speak>Tom &amp; Ann &lt;3 &#65;&#x42; &quot;x&apos;</speak>', 'Tom & Ann <3 AB "x\''],
  ['<speak><![CDATA[a < b]]></speak>', 'a < b'],
  ['<speak/>', ''],
])('%s is heard as %j', (ssml, text) => {
  expect(readSsml(ssml)).toEqual({ text });
});

test.each([
  ['Hello', 'outside'],
  ['', 'not closed'],
  ['<speak>Hello', 'not closed'],
  ['<speak>A & B</speak>', '&'],
  ['<speak>&nbsp;</speak>', '&'],
  ['<speak>&#1114112;</speak>', '&'],
  ['<speak>a < b</speak>', '<'],
  ['<speak><voice name="a & b">x</voice></speak>', 'not a tag'],
  ['<speak><voice name=v>x</voice></speak>', 'not a tag'],
  ['<speak><voice>x</speak></voice>', 'closes nothing'],
  ['<voice>x</voice>', 'begin with <speak>'],
  ['<speak>x</speak><speak>y</speak>', 'more than one'],
])('%s is refused', (ssml, problem) => {
  expect(readSsml(ssml)).toEqual({ problem: expect.stringContaining(problem) });
});
