import type { Draft } from '../draft.ts';
import type { Step } from '../flow.ts';
import type { Finding } from './finding.ts';

type Next = Readonly<{
  /** Where a call may go from a step without the caller having a say in it. */
  targets: readonly string[];
  /** Whether it goes there in the very moment in which it came. */
  isInstant: boolean;
}>;

/** Null for a step that asks the caller, or ends the call. */
const nextOf = (step: Step | undefined): Next | null => {
  switch (step?.kind) {
    case 'say':
      return { targets: [step.go], isInstant: false };
    case 'transfer':
      return { targets: [step.ifFails], isInstant: false };
    case 'hours':
      return { targets: [step.open, step.closed, step.holiday ?? step.closed], isInstant: true };
    case 'branch':
      return { targets: [...step.cases.map(({ go }) => go), step.otherwise], isInstant: true };
    case 'set':
    case 'goto':
      return { targets: [step.go], isInstant: true };
    case 'connect':
      return { targets: [step.ifNobody, step.ifBusy], isInstant: false };
    case 'queue':
      return { targets: [step.go, step.ifNobody, step.ifTimeout, step.ifFull], isInstant: false };
    case 'voicemail':
      return { targets: [step.ifFails], isInstant: false };
    case 'optOut':
      return { targets: [step.go, step.ifFails], isInstant: false };
    case 'request':
      return { targets: [step.go, step.ifFails], isInstant: false };
    case 'record':
      return step.begin?.consent.kind === 'asked' ? null : { targets: [step.go], isInstant: false };
    case 'confirmHuman':
    case 'callback':
    case 'menu':
    case 'collect':
    case 'language':
    case 'hangup':
    case undefined:
      return null;
    default:
      return step satisfies never;
  }
};

type Ways = ReadonlyMap<string, readonly string[]>;

/** Where a step leads to, over however many others; each with the step that it is reached from. */
const reachedFrom = (first: string, ways: Ways): ReadonlyMap<string, string> => {
  const before = new Map<string, string>();
  const waiting = [first];
  // An array is walked to its end, so what is added on the way is visited too.
  for (const name of waiting) {
    for (const target of ways.get(name) ?? []) {
      if (before.has(target)) continue;
      before.set(target, name);
      waiting.push(target);
    }
  }
  return before;
};

/** The shortest way from a step back to itself, or null if there is none. */
const circleOf = (first: string, before: ReadonlyMap<string, string>): readonly string[] | null => {
  const circle = [first];
  for (let name = before.get(first); name !== undefined; name = before.get(name)) {
    circle.unshift(name);
    if (name === first) return circle;
  }
  return null;
};

const finding = (circle: readonly string[], isInstant: boolean): Finding => {
  const names = circle.map((step) => `\`${step}\``).join(' → ');
  return {
    path: ['steps', circle[0] ?? ''],
    of: 'key',
    message: isInstant
      ? `The steps ${names} go round in no time: nothing can change on the way.`
      : `The steps ${names} go round for ever: none of them asks the caller.`,
    remedy: 'Let one of them go to a menu or to `end`.',
  };
};

/** The circles of `ways` that `isEndless` says, by what a step leads to, no call gets out of. */
const circlesIn = (ways: Ways, isEndless: (reached: readonly string[]) => boolean) => {
  const done = new Set<string>();
  return [...ways.keys()].flatMap((name) => {
    if (done.has(name)) return [];
    const before = reachedFrom(name, ways);
    const circle = circleOf(name, before);
    if (circle?.some((step) => done.has(step)) !== false) return [];
    if (!isEndless([...before.keys()])) return [];
    for (const step of circle) done.add(step);
    return [circle];
  });
};

/**
 * Each circle of steps that asks nothing and that no call would get out of: because no way leads
 * out of it, or because all of it happens in one moment, in which no clock, switch or number
 * changes.
 */
export const silentLoops = ({ steps }: Draft): readonly Finding[] => {
  const nexts = [...steps].flatMap(([name, step]) => {
    const next = nextOf(step);
    return next === null ? [] : [{ name, ...next }];
  });
  const ways = new Map(nexts.map(({ name, targets }) => [name, targets]));
  const instant = new Map(
    nexts.filter((one) => one.isInstant).map(({ name, targets }) => [name, targets]),
  );
  const endless = circlesIn(ways, (reached) => reached.every((target) => ways.has(target)));
  const seen = new Set(endless.flat());
  const momentary = circlesIn(instant, () => true).filter(([first = '']) => !seen.has(first));
  return [
    ...endless.map((circle) => finding(circle, false)),
    ...momentary.map((circle) => finding(circle, true)),
  ];
};
