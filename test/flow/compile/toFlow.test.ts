import { expect, test } from 'vitest';
import { toFlow } from '../../../src/flow/compile/toFlow.ts';
import { draftOf } from '../draftOf.ts';

const draft = draftOf('start: a\nsteps: { a: { hangup: {} } }');
const raw = { voice: 'de-DE-KatjaNeural', start: 'a', steps: {} };

test('a flow has the language of its voice, and a hash of all the rest', () => {
  const { hash, switches, ...flow } = toFlow('test', raw, draft, (json) => json);
  expect(flow).toEqual({
    name: 'test',
    voice: 'de-DE-KatjaNeural',
    language: 'de-DE',
    start: 'a',
    steps: { a: { kind: 'hangup', prompt: null } },
  });
  expect(switches).toEqual({});
  expect(JSON.parse(hash)).toEqual(flow);
});

test('a language that is written counts', () => {
  expect(toFlow('test', { ...raw, language: 'de-AT' }, draft, () => '').language).toBe('de-AT');
});
