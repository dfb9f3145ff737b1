import { expect, test } from 'vitest';
import { thank } from '../../../src/engine/steps/thank.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { flowOf, sayStep, text } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

test('thanks are said, and waited for', () => {
  const flow = flowOf('a', { a: sayStep('Hello.', 'end') });
  expect(thank([text('Thank you.')], sceneFor(flow, 'a' as StepId, 5))).toMatchObject({
    commands: [{ kind: 'say', n: 5, speech: { prompts: [text('Thank you.')] } }],
    doing: { kind: 'thanking', token: 5 },
  });
});
