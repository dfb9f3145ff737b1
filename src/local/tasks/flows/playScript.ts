import { later } from '../../../engine/ids.ts';
import type { DtmfKey } from '../../../flow/flow.ts';
import { formatParty } from '../../../flow/party.ts';
import { advance, advanceOnce, hangUp, happen } from './advance.ts';
import { hangUpOther } from './hangUpOther.ts';
import { placeCallback } from './placeCallback.ts';
import { playRecorded } from './playRecorded.ts';
import { type Happened, note, type Stage } from './stage.ts';
import { answering } from './stageEvents.ts';
import type { ScriptLine } from './testSchema.ts';

/** Longer than any prompt, ring or wait that a flow may have. */
const patienceMs = 15 * 60_000;

/** Why a line of a script does not hold; null for one that does. */
export type Failure = string | null;

/** Lets things happen until something does that is looked for; null if it never does. */
const waitFor = (stage: Stage, from: number, fits: (one: Happened) => boolean): number | null => {
  const until = later(stage.now, patienceMs);
  let goesOn = true;
  while (goesOn) {
    const found = stage.happened.findIndex((one, i) => i >= from && fits(one));
    if (found >= 0) return found;
    goesOn = advanceOnce(stage, until);
  }
  return null;
};

const isListening = ({ media, listening }: Stage): boolean =>
  listening !== null || (media !== null && /^(ask|collect|listen)$/.test(media.command.kind));

/** Waits until the call listens; prompts that no key interrupts are heard to their end. */
const untilListening = (stage: Stage): boolean => {
  const until = later(stage.now, patienceMs);
  let goesOn = stage.call.state !== 'ended';
  while (goesOn && !isListening(stage)) goesOn = advanceOnce(stage, until);
  if (!isListening(stage)) return false;
  const { media } = stage;
  const mayInterrupt = media !== null && 'bargeIn' in media.command && media.command.bargeIn;
  if (
    media !== null &&
    !mayInterrupt &&
    stage.listening === null &&
    media.promptEndsAt > stage.now
  ) {
    stage.now = media.promptEndsAt;
  }
  return true;
};

const keyOf = (tone: string): DtmfKey => {
  if (tone === '*') return 'star';
  // The schema lets only digits, * and # through.
  return tone === '#' ? 'pound' : (tone as DtmfKey);
};

/** How many of the keys a question takes, and how long the last one is waited after. */
const taken = (stage: Stage, keys: readonly DtmfKey[]): Readonly<{ count: number; ms: number }> => {
  const command = stage.media?.command;
  if (command?.kind !== 'collect') return { count: 1, ms: 0 };
  const { most, stopKey, betweenKeysMs } = command;
  const stop = stopKey === null ? -1 : keys.indexOf(stopKey);
  const count = Math.min(stop < 0 ? keys.length : stop + 1, most);
  const isComplete = stop >= 0 || count === most;
  return { count, ms: isComplete ? 0 : betweenKeysMs };
};

const press = (stage: Stage, tones: string): Failure => {
  let keys = [...tones].map(keyOf);
  while (keys.length > 0) {
    if (!untilListening(stage)) return `nobody listens for ${tones}`;
    const { media, listening } = stage;
    const [first] = keys;
    if (media === null || media.command.kind === 'say' || media.command.kind === 'playMusic') {
      if (listening === null || first === undefined) return `nobody listens for ${tones}`;
      note(stage, 'pressed', first);
      happen(
        stage,
        answering(stage, listening, { kind: 'KeyHeard', key: first, sequence: stage.nth }),
      );
      keys = keys.slice(1);
      continue;
    }
    const { count, ms } = taken(stage, keys);
    note(stage, 'pressed', keys.slice(0, count).join(' '));
    stage.media = null;
    advance(stage, ms);
    const pressed = keys.slice(0, count);
    happen(stage, answering(stage, media.command.n, { kind: 'KeysPressed', keys: pressed }));
    keys = keys.slice(count);
  }
  return null;
};

const msPerCharacter = 60;
const wordsMs = (words: string): number => words.length * msPerCharacter;

const sayWords = (stage: Stage, words: string): Failure => {
  if (!untilListening(stage)) return `nobody listens for "${words}"`;
  const command = stage.media?.command;
  note(stage, 'said', words);
  if (command?.kind === 'listen') {
    stage.media = null;
    advance(stage, wordsMs(words) + command.endSilenceMs);
    happen(stage, answering(stage, command.n, { kind: 'SpeechHeard', words }));
    return null;
  }
  if (command?.kind !== 'ask') return null;
  const spoken = ` ${words.toLowerCase()} `;
  const choice = command.choices.find((one) =>
    one.words.some((word) => spoken.includes(` ${word.toLowerCase()} `)),
  );
  stage.media = null;
  const answer =
    choice === undefined
      ? answering(stage, command.n, { kind: 'NoMatch' })
      : answering(stage, command.n, { kind: 'WordsSpoken', key: choice.key, words });
  happen(stage, answer);
  return null;
};

const matcher = (pattern: string): ((text: string) => boolean) => {
  const regex = /^\/(.+)\/$/.exec(pattern)?.[1];
  if (regex === undefined) return (text) => text.toLowerCase().includes(pattern.toLowerCase());
  const compiled = new RegExp(regex, 'iu');
  return (text) => compiled.test(text);
};

/** Plays one line. `from` is the first thing that has happened and is not accounted for yet. */
export const playLine = (
  stage: Stage,
  line: ScriptLine,
  from: number,
): Readonly<{ failure: Failure; next: number }> => {
  const meets = (what: string, kind: Happened['kind'], fits: (text: string) => boolean) => {
    const found = waitFor(stage, from, (one) => one.kind === kind && fits(one.text));
    return found === null ? { failure: what, next: from } : { failure: null, next: found + 1 };
  };
  const does = (failure: Failure) => ({ failure, next: from });
  if (line.hears !== undefined) {
    return meets(`the caller never hears "${line.hears}"`, 'heard', matcher(line.hears));
  }
  if (line.press !== undefined) return does(press(stage, line.press));
  if (line.say !== undefined) return does(sayWords(stage, line.say));
  if (line.wait !== undefined) {
    advance(stage, line.wait);
    return does(null);
  }
  if (line.hangUp !== undefined) {
    hangUp(stage);
    return does(null);
  }
  if (line.leaves !== undefined) {
    const did = hangUpOther(stage, line.leaves);
    return does(did ? null : `the caller does not speak with ${formatParty(line.leaves)}`);
  }
  if (line.calledBack !== undefined) {
    return does(placeCallback(stage) ? null : 'nobody is called back');
  }
  for (const kind of ['transferred', 'connected'] as const) {
    const party = line[kind];
    if (party === undefined) continue;
    const name = formatParty(party);
    return meets(`the caller is never ${kind} to ${name}`, kind, (text) => text === name);
  }
  return playCheck(stage, line, from, meets);
};

type Meets = (
  what: string,
  kind: Happened['kind'],
  fits: (text: string) => boolean,
) => Readonly<{ failure: Failure; next: number }>;

/** The lines that only look. */
const playCheck = (stage: Stage, line: ScriptLine, from: number, meets: Meets) => {
  const { ended, recorded, variables = {} } = line;
  if (ended !== undefined) {
    const result = meets('the call never ends', 'ended', () => true);
    const outcome = stage.call.state === 'ended' ? stage.call.outcome : null;
    const failure = outcome === null || outcome === ended ? null : `the call ended as ${outcome}`;
    return { ...result, failure: result.failure ?? failure };
  }
  if (recorded !== undefined) return { failure: playRecorded(stage, recorded), next: from };
  const wrong = Object.entries(variables).find(
    ([name, text]) => stage.call.variables[name] !== text,
  );
  const is = wrong === undefined ? '' : (stage.call.variables[wrong[0]] ?? 'nothing');
  const failure = wrong === undefined ? null : `${wrong[0]} is ${is}, not ${wrong[1]}`;
  return { failure, next: from };
};
