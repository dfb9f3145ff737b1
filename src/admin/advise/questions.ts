import type { AnswerName, Given } from './answers.ts';

export type Question = Readonly<{ name: AnswerName; kind: 'yesNo' | 'country'; text: string }>;

/** In the order in which they are asked: what rules most out comes first. */
export const questions: readonly Question[] = [
  {
    name: 'customer',
    kind: 'yesNo',
    text: 'Has your tenant used Azure Communication Services since before 23 October 2026?',
  },
  { name: 'numbers', kind: 'yesNo', text: 'Does your tenant own telephone numbers there?' },
  {
    name: 'paid',
    kind: 'yesNo',
    text: 'Is the subscription paid for (no free trial, no credit such as that of Visual Studio)?',
  },
  {
    name: 'billing',
    kind: 'country',
    text: 'In which country is it billed (two letters, such as US)?',
  },
  {
    name: 'country',
    kind: 'country',
    text: 'Of which country are the numbers to be (two letters)?',
  },
  {
    name: 'keep',
    kind: 'yesNo',
    text: 'Must the numbers that you have, or your carrier, stay as they are?',
  },
  {
    name: 'pbx',
    kind: 'yesNo',
    text: 'Are calls to pass between this system and a PBX or contact centre that stays?',
  },
  {
    name: 'sbc',
    kind: 'yesNo',
    text: 'Have you a certified session border controller (SBC), or will somebody run one for you?',
  },
  {
    name: 'emergency',
    kind: 'yesNo',
    text: 'Must people be able to call for help (911, 112) through this system?',
  },
  { name: 'teams', kind: 'yesNo', text: 'Does your company use Teams Phone?' },
];

/** Questions that do not matter any more after these answers. */
const settled = (given: Given): readonly AnswerName[] => [
  // Who is turned away at the door need not say what the rooms should be like.
  ...(given.customer === false
    ? (['numbers', 'paid', 'billing', 'country', 'keep', 'pbx', 'sbc', 'emergency'] as const)
    : []),
  ...(given.numbers === false ? (['paid', 'billing'] as const) : []),
];

/** What is to be asked next; null when everything that matters has been answered. */
export const nextQuestion = (given: Given): Question | null => {
  const done = settled(given);
  return questions.find(({ name }) => given[name] === undefined && !done.includes(name)) ?? null;
};
