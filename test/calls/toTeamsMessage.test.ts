import { expect, test } from 'vitest';
import { toTeamsMessage } from '../../src/calls/toTeamsMessage.ts';

test('a card in its envelope', () => {
  const content = {
    ...{ title: 'News', facts: [{ title: 'a', value: 'b' }], note: 'Soon.' },
    action: { title: 'Open', url: 'https://app.example/x' },
  };
  expect(JSON.parse(toTeamsMessage(content))).toMatchObject({
    type: 'message',
    attachments: [
      { content: { body: [{ text: 'News' }, { type: 'FactSet' }, { text: 'Soon.' }] } },
    ],
  });
});
