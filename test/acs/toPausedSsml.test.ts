import { expect, it } from 'vitest';
import { toPausedSsml } from '../../src/acs/toPausedSsml.ts';

const pause = '<break time="400ms"/>';

it.each([
  [
    'inside the voice',
    '<speak><voice name="v">Hi</voice></speak>',
    `<speak><voice name="v">${pause}Hi</voice></speak>`,
  ],
  [
    'inside the first of two voices only',
    "<speak>\n <voice\n name='a>b/'>1</voice><voice name='c'>2</voice></speak>",
    `<speak>\n <voice\n name='a>b/'>${pause}1</voice><voice name='c'>2</voice></speak>`,
  ],
  [
    'not inside a comment',
    '<!-- <speak> --><speak><!-- <voice name="x"> --><voice name="v">Hi</voice></speak>',
    `<!-- <speak> --><speak><!-- <voice name="x"> --><voice name="v">${pause}Hi</voice></speak>`,
  ],
  [
    'at the beginning where there is no voice',
    '<?xml version="1.0"?><speak xml:lang="en-US">Hi</speak>',
    `<?xml version="1.0"?><speak xml:lang="en-US">${pause}Hi</speak>`,
  ],
  ['inside no tag of a like name', '<voices>Hi</voices>', '<voices>Hi</voices>'],
])('puts the silence %s', (_where, ssml, expected) => {
  expect(toPausedSsml(ssml, 400)).toBe(expected);
});

it('leaves a document alone that needs no pause', () => {
  expect(toPausedSsml('<speak>Hi</speak>', 0)).toBe('<speak>Hi</speak>');
});
