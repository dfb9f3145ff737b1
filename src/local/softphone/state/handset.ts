/** A handset of the page. */
export type Handset = Readonly<{
  /** Stays the same when its number changes. */
  key: string;
  /** Its number, E.164. */
  number: string;
  /** What it does when it is called. */
  behaviour: Behaviour;
  /** What stands in its dial field. */
  dialled: string;
  /** What the last thing that somebody tried was refused with. */
  problem: string | null;
}>;

/** How a handset takes calls, in the simulator's words, and as people choose it. */
export const behaviours = {
  manual: 'By hand',
  answer: 'Answers',
  busy: 'Busy',
  decline: 'Declines',
  noAnswer: 'No answer',
  voicemail: 'Voicemail',
} as const;

export type Behaviour = keyof typeof behaviours;

export const isBehaviour = (text: string): text is Behaviour => Object.hasOwn(behaviours, text);

/** A caller, and the people whom the flow that comes along puts callers through to. */
const firstNumbers = ['+12065550100', '+18005551001', '+18005551002', '+18005551003'];
const maxHandsets = 12;
const startWith = 2;

/** A number that no handset of the page has yet. */
const freeNumber = (taken: readonly string[]): string => {
  const spare = Array.from({ length: maxHandsets }, (_, index) => `+120655501${index + 10}`);
  return [...firstNumbers, ...spare].find((number) => !taken.includes(number)) ?? '+12065550199';
};

const createHandset = (key: string, number: string, behaviour: Behaviour): Handset => ({
  key,
  number,
  behaviour,
  dialled: '',
  problem: null,
});

/** One more handset, with a free number and the first free key; as many as there may be. */
export const withAnother = (handsets: readonly Handset[]): readonly Handset[] => {
  if (handsets.length >= maxHandsets) return handsets;
  const highest = Math.max(0, ...handsets.map(({ key }) => Number(key)));
  const number = freeNumber(handsets.map((handset) => handset.number));
  return [...handsets, createHandset(String(highest + 1), number, 'manual')];
};

export const firstHandsets = (): readonly Handset[] => {
  let handsets: readonly Handset[] = [];
  for (let count = 0; count < startWith; count += 1) handsets = withAnother(handsets);
  return handsets;
};

const numberPattern = /^\+[1-9]\d{6,14}$/;

export const isNumber = (text: string): boolean => numberPattern.test(text);

/** What people write for a number, without its decoration: `+1 (206) 555-0100`. */
export const plainNumber = (text: string): string => {
  const plain = text.replace(/[^\d+*#]/g, '');
  return /^1\d{10}$/.test(plain) ? `+${plain}` : plain;
};

/** As it is remembered, so that the page comes back as it was. */
export const writeHandsets = (handsets: readonly Handset[]): string =>
  JSON.stringify(handsets.map(({ number, behaviour }) => ({ number, behaviour })));

/** What was remembered; the first two where that is nothing of use. */
export const readHandsets = (text: string | null): readonly Handset[] => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!Array.isArray(kept)) return firstHandsets();
    const read = kept.slice(0, maxHandsets).flatMap((one: unknown, index) => {
      if (one === null || typeof one !== 'object') return [];
      const number = 'number' in one ? String(one.number) : '';
      const behaviour = 'behaviour' in one ? String(one.behaviour) : '';
      if (!isNumber(number) || !isBehaviour(behaviour)) return [];
      return [createHandset(String(index + 1), number, behaviour)];
    });
    return read.length > 0 ? read : firstHandsets();
  } catch {
    // Somebody else's text under our name.
    return firstHandsets();
  }
};
