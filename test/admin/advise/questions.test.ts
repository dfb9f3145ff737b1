import { expect, test } from 'vitest';
import type { Given } from '../../../src/admin/advise/answers.ts';
import { nextQuestion, questions } from '../../../src/admin/advise/questions.ts';

/** All that is asked of somebody who answers every question with yes or US, but for these. */
const asked = (fixed: Given): readonly string[] => {
  const names: string[] = [];
  let given: Given = {};
  for (const _ of questions) {
    const question = nextQuestion(given);
    if (question === null) break;
    names.push(question.name);
    const usual = question.kind === 'country' ? 'US' : true;
    given = { ...given, [question.name]: fixed[question.name] ?? usual };
  }
  expect(nextQuestion(given)).toBe(null);
  return names;
};

test('each question is asked once, in order', () => {
  expect(asked({})).toEqual(questions.map(({ name }) => name));
});

test('what does not matter any more is not asked', () => {
  expect(asked({ customer: false })).toEqual(['customer', 'teams']);
  expect(asked({ numbers: false })).not.toContain('billing');
});

test('what was answered before is not asked', () => {
  expect(nextQuestion({ customer: true, numbers: true })?.name).toBe('paid');
});
