import { InvalidArgumentError } from 'commander';
import type { Given } from './answers.ts';
import { type Question, questions } from './questions.ts';

const yes = /^(y|yes|true)$/i;
const no = /^(n|no|false)$/i;

/** What a text answers to a question; null for what is no answer. */
export const readAnswer = ({ kind }: Question, text: string): boolean | string | null => {
  if (kind === 'country') return /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null;
  if (yes.test(text)) return true;
  return no.test(text) ? false : null;
};

const names = questions.map(({ name }) => name).join(', ');

const readPair = (pair: string): Given => {
  const [name = '', answer = '', ...rest] = pair.split('=').map((part) => part.trim());
  const question = questions.find((each) => each.name === name);
  if (question === undefined || rest.length > 0) {
    throw new InvalidArgumentError(`${pair} is no answer; write <name>=<answer> with ${names}.`);
  }
  const value = readAnswer(question, answer);
  if (value !== null) return { [name]: value };
  const wanted = question.kind === 'country' ? 'two letters such as US' : 'yes or no';
  throw new InvalidArgumentError(`${name} is ${wanted}: ${question.text}`);
};

/**
 * Reads `customer=yes,billing=US`.
 * @throws InvalidArgumentError for a name or an answer that there is not
 */
export const parseAnswers = (text: string): Given =>
  Object.assign({}, ...text.split(',').map(readPair));
