import type { Call, Entry, WireEntry } from '../state/messages.ts';

/** A line of a flow test's script: what happens, and with what. */
export type ScriptLine = Readonly<{ what: string; text: string }>;

type Moment =
  | Readonly<{ atMs: number; kind: 'entry'; entry: Entry }>
  /** The app asks for a prompt: what is heard from here on belongs to it. */
  | Readonly<{ atMs: number; kind: 'prompt' }>;

/** The service plays this before a recording when a line has only just opened. */
const silence = /^silence-\d+\.wav$/;
/** Who waits for less than this has not waited for anything. */
const leastWaitMs = 1000;

/** As flow tests name a recording: `welcome.0123456789ab.wav` is kept for `welcome.wav`. */
const fileName = (file: string): string => {
  const path = decodeURIComponent(file.split('?')[0] ?? file);
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[0-9a-f]{12}(?=\.wav$)/, '');
};

/** Enough of a prompt to know it by, and no more than survives a small change of its words. */
const beginning = (text: string): string => {
  const sentence = /^[^.!?]{3,}/.exec(text)?.[0].trim() ?? text.trim();
  // Between slashes it would be a pattern.
  return sentence.replace(/^\/+/, '');
};

const isPrompt = ({ kind, who, tones, isLooping, file }: Entry): boolean => {
  const isOfTheApp = who === undefined && tones === undefined && isLooping !== true;
  return kind === 'heard' && isOfTheApp && !silence.test(fileName(file ?? ''));
};

const momentsOf = ({ entries }: Call, wire: readonly WireEntry[]): readonly Moment[] => {
  const prompts = wire.filter(
    ({ way, name }) => way === 'fromApp' && /^(play|recognize)/.test(name),
  );
  const moments: Moment[] = [
    // The request stands before what is heard of it, also where neither takes any time.
    ...prompts.map(({ at }) => ({ atMs: Date.parse(at), kind: 'prompt' }) as const),
    ...entries.map((entry) => ({ atMs: Date.parse(entry.at), kind: 'entry', entry }) as const),
  ];
  return moments.toSorted((a, b) => a.atMs - b.atMs);
};

/** What has been written, and what has to be known to go on. */
type Writing = {
  readonly lines: ScriptLine[];
  /** Whether something of the prompt that plays has been written: the rest belongs to it. */
  isHeard: boolean;
  lastMs: number;
  /** Who has joined and not left. */
  readonly others: Set<string>;
};

const writeHungUp = ({ lines, lastMs }: Writing, atMs: number): void => {
  const seconds = Math.floor((atMs - lastMs) / 1000);
  if (atMs - lastMs >= leastWaitMs) lines.push({ what: 'wait', text: `${seconds}s` });
  lines.push({ what: 'hangUp', text: 'true' });
};

const writePressed = ({ lines }: Writing, tones: string): void => {
  const last = lines.at(-1);
  const isOne = last?.what === 'press';
  if (isOne) lines.pop();
  lines.push({ what: 'press', text: `${isOne ? last.text : ''}${tones}` });
};

const writeHeard = (writing: Writing, entry: Entry): void => {
  if (!isPrompt(entry)) return;
  const { text, file = '' } = entry;
  const words = text === undefined ? fileName(file) : beginning(text);
  if (!writing.isHeard && words !== '') writing.lines.push({ what: 'hears', text: words });
  writing.isHeard = true;
};

const writeEntry = (writing: Writing, entry: Entry, atMs: number): void => {
  const { lines, others } = writing;
  switch (entry.kind) {
    case 'heard':
      writeHeard(writing, entry);
      break;
    case 'pressed':
      writePressed(writing, entry.tones ?? '');
      break;
    case 'said':
      lines.push({ what: 'say', text: entry.text ?? '' });
      break;
    case 'joined':
      others.add(entry.who ?? '');
      break;
    case 'left':
      others.delete(entry.who ?? '');
      break;
    case 'resumed':
      for (const who of [...others].slice(0, 1)) lines.push({ what: 'connected', text: who });
      break;
    case 'transferred':
      lines.push({ what: 'transferred', text: entry.to ?? '' });
      break;
    case 'ended':
      if (entry.reason === 'hungUp') writeHungUp(writing, atMs);
      break;
    default:
    // What the flow does not hear of: `dialled`, `answered`, `held`.
  }
};

/** What somebody heard, pressed and said, and where the call took him, as lines of a flow test. */
export const testScript = (call: Call, wire: readonly WireEntry[]): readonly ScriptLine[] => {
  const writing: Writing = { lines: [], isHeard: false, lastMs: 0, others: new Set() };
  for (const moment of momentsOf(call, wire)) {
    // Put through to somebody, the caller has left the flow.
    if (writing.lines.at(-1)?.what === 'transferred') break;
    if (moment.kind === 'prompt') writing.isHeard = false;
    else writeEntry(writing, moment.entry, moment.atMs);
    writing.lastMs = moment.atMs;
  }
  return writing.lines;
};
