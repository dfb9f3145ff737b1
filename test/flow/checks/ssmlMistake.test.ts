import { expect, test } from 'vitest';
import { ssmlMistake } from '../../../src/flow/checks/ssmlMistake.ts';

test.each([
  ['<speak>Hello.</speak>'],
  ['<speak/>'],
  ['  <speak>\n</speak >\n'],
  [`<?xml version="1.0"?><speak version="1.0" xml:lang='en-US'><voice name="x">a</voice></speak>`],
  ['<speak>a <break time="1s"/> b <break /> &amp; &#233; &#xE9;</speak>'],
  ['<!-- a & b < c --><speak><!-- <voice> --></speak><!-- d -->'],
  ['<speak><![CDATA[a & b < c]]></speak>'],
  ['<speak><mstts:express-as style="cheerful">a > b</mstts:express-as></speak>'],
  ['<speak>{{caller.number}}</speak>'],
])('%s is well formed', (ssml) => {
  expect(ssmlMistake(ssml)).toBe(null);
});

test.each([
  ['', 'it has no `<speak>`'],
  ['Hello.', 'text stands outside `<speak>`'],
  ['<!-- a -->', 'it has no `<speak>`'],
  ['<voice>a</voice>', 'it begins with `<voice>`, not with `<speak>`'],
  ['<speak>', '`<speak>` is not closed'],
  ['<speak><voice></speak>', '`</speak>` stands where `</voice>` should'],
  ['<speak></speak></speak>', '`</speak>` closes nothing'],
  ['<speak></speak><speak></speak>', 'something follows `</speak>`'],
  ['<speak></speak> a', 'text stands outside `<speak>`'],
  ['<speak>a & b</speak>', '`&` must be written `&amp;`'],
  ['<speak>&nbsp;</speak>', '`&` must be written `&amp;`'],
  ['<speak a="&"></speak>', '`&` must be written `&amp;`'],
  ['<speak>1 < 2</speak>', '`< 2</speak>` is not a tag'],
  ['<speak a=b></speak>', '`<speak a=b></speak>` is not a tag'],
  ['<speak a="1" a="2"></speak>', '`<speak>` has `a` twice'],
  ['<speak><break</speak>', '`<break</speak>` is not a tag'],
  ['<!DOCTYPE x><speak/>', '`<!DOCTYPE x><speak/>` is not a tag'],
  ['<speak><!-- a -- b --></speak>', '`<!-- a -- b --></spe` is not a tag'],
])('%s: %s', (ssml, mistake) => {
  expect(ssmlMistake(ssml)).toBe(mistake);
});

test('a long text of brackets is judged quickly', () => {
  expect(ssmlMistake(`<speak ${'a="b" '.repeat(2000)}<`)).not.toBe(null);
  expect(ssmlMistake('<speak>'.repeat(2000))).toBe('`<speak>` is not closed');
});
