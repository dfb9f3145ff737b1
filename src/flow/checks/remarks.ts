import { keyNames } from '../compile/toMenu.ts';
import type { Flow, MenuStep } from '../flow.ts';
import type { Finding } from './finding.ts';
import { promptsOf, soundsOf } from './promptsOf.ts';
import { textsOf } from './textsOf.ts';

const unvoiced = (flow: Flow): readonly Finding[] =>
  Object.entries(flow.steps).flatMap(([name, step]) =>
    soundsOf(name, step).flatMap(({ sound, path }): readonly Finding[] => {
      if (sound.kind !== 'ssml' || /<voice\s/.test(sound.ssml)) return [];
      const message = 'The SSML names no voice, and the speech service wants one.';
      const remedy = `Put the text into <voice name="${flow.voice}">…</voice>.`;
      return [{ path, of: 'value', message, remedy }];
    }),
  );

const pressed = /\bpress (\d|star|pound)\b/gi;

/** The keys that a question tells the caller to press, where it is written in English. */
const askedFor = (menu: MenuStep): readonly string[] =>
  menu.prompt.kind === 'text'
    ? [...menu.prompt.text.matchAll(pressed)].map(([, key = '']) => key.toLowerCase())
    : [];

const deadKeys = (flow: Flow): readonly Finding[] =>
  Object.entries(flow.steps).flatMap(([name, step]): readonly Finding[] => {
    if (step.kind !== 'menu') return [];
    const known: readonly string[] = step.keys.map(({ key }) => key);
    const dead = askedFor(step).filter((key) => !known.includes(key));
    return dead.map((key) => ({
      path: ['steps', name, 'menu', 'say'],
      of: 'value',
      message: `The question names the key ${key}, and the menu has none.`,
      remedy: `Add \`${key}\` to \`keys\`, or change the question.`,
    }));
  });

const foreignWords = (flow: Flow): readonly Finding[] =>
  flow.language.startsWith('en')
    ? []
    : Object.entries(flow.steps).flatMap(([name, step]) =>
        (step.kind === 'menu' ? step.keys : [])
          .filter(({ key, words }) => words.length === 1 && words[0] === keyNames[key])
          .map(({ key }): Finding => {
            const path = ['steps', name, 'menu', 'keys', key];
            const message = `Callers speak ${flow.language}, and key ${key} has an English word.`;
            return { path, of: 'key', message, remedy: 'Give the key `words`.' };
          }),
      );

/** Whoever chose a language that a prompt lacks hears it in the language of the flow. */
const untranslated = (flow: Flow): readonly Finding[] =>
  Object.entries(flow.steps).flatMap(([name, step]) =>
    promptsOf(name, step).flatMap(({ prompt, path }) => {
      if (prompt.kind !== 'translated') return [];
      const lacking = Object.keys(flow.voices).filter((language) => !(language in prompt.in));
      return lacking.map((language): Finding => {
        const message = `The prompt is not translated into ${language}.`;
        return { path: [...path, 'in'], of: 'key', message, remedy: `Add \`${language}\`.` };
      });
    }),
  );

const toldTime = /\{\{\s*switch\.[\w-]+\.until\s*\}\}/;

/** A time that is told without a word of the zone is wrong for most callers if it is UTC. */
const unzoned = (flow: Flow): readonly Finding[] =>
  flow.zone !== null
    ? []
    : Object.entries(flow.steps).flatMap(([name, step]) =>
        textsOf(name, step)
          .filter(({ text }) => toldTime.test(text))
          .map(({ path }): Finding => {
            const message = 'The flow has no zone, so that the time is told in UTC.';
            const remedy = 'Write `zone: Europe/Berlin` beside `start`.';
            return { path, of: 'value', message, remedy };
          }),
      );

/** What is allowed in a flow and probably not meant. */
export const remarks = (flow: Flow): readonly Finding[] => [
  ...unvoiced(flow),
  ...deadKeys(flow),
  ...foreignWords(flow),
  ...untranslated(flow),
  ...unzoned(flow),
];
