import type { Step, TalkStep, Target } from '../flow.ts';
import type { KeepStep } from '../keepStep.ts';
import type { OutboundStep } from '../outboundStep.ts';
import type { QueueStep } from '../queueStep.ts';
import type { ReachStep } from '../reachStep.ts';
import type { Path } from '../yaml/tree.ts';

/** A place in a step that names the step to go to. */
export type PlacedTarget = Readonly<{ target: Target; path: Path }>;

type Place = readonly [Target, ...Path];
type Question = Readonly<{ noInput: Readonly<{ go: Target }>; noMatch: Readonly<{ go: Target }> }>;

const failures = ({ noInput, noMatch }: Question): readonly Place[] => [
  [noInput.go, 'noInput', 'go'],
  [noMatch.go, 'noMatch', 'go'],
];

/** Unless written `ifTimeout` and `ifFull` are `ifNobody`, and a mistake is told once. */
const queuePlaces = (step: QueueStep): readonly Place[] => {
  const { go, ifNobody, ifTimeout, ifFull, callback } = step;
  return [
    [go, 'go'],
    [ifNobody, 'ifNobody'],
    ...(ifTimeout === ifNobody ? [] : [[ifTimeout, 'ifTimeout'] as const]),
    ...(ifFull === ifNobody ? [] : [[ifFull, 'ifFull'] as const]),
    ...(callback === null
      ? []
      : [
          [callback.answered, 'callback', 'answered'] as const,
          [callback.go, 'callback', 'go'] as const,
        ]),
  ];
};

const ofTalk = (step: TalkStep): readonly Place[] => {
  switch (step.kind) {
    case 'say':
      return [[step.go, 'go']];
    case 'menu':
      return [...step.keys.map(({ key, go }): Place => [go, 'keys', key, 'go']), ...failures(step)];
    case 'collect':
      return [[step.go, 'go'], ...failures(step), [step.invalid.go, 'invalid', 'go']];
    case 'language':
      return [[step.go, 'go'], ...failures(step)];
    case 'hangup':
      return [];
    default:
      return step satisfies never;
  }
};

const ofReach = (step: ReachStep): readonly Place[] => {
  switch (step.kind) {
    case 'transfer':
      return [[step.ifFails, 'ifFails']];
    case 'connect': {
      const places: readonly Place[] = [
        [step.go, 'go'],
        [step.ifNobody, 'ifNobody'],
      ];
      // Unless written it is the same, and a mistake is told once.
      return step.ifBusy === step.ifNobody ? places : [...places, [step.ifBusy, 'ifBusy']];
    }
    case 'queue':
      return queuePlaces(step);
    case 'callback':
      return [
        [step.answered, 'answered'],
        [step.go, 'go'],
        [step.ifDeclined, 'ifDeclined'],
        [step.ifRefused, 'ifRefused'],
      ];
    default:
      return step satisfies never;
  }
};

const ofKeep = (step: KeepStep): readonly Place[] => {
  switch (step.kind) {
    case 'voicemail':
      return [
        [step.go, 'go'],
        [step.ifFails, 'ifFails'],
      ];
    case 'record': {
      const { go, begin } = step;
      const declined: readonly Place[] =
        begin?.consent.kind === 'asked' ? [[begin.consent.declined, 'declined']] : [];
      const failed: readonly Place[] =
        begin === null || begin.ifFails === null ? [] : [[begin.ifFails, 'ifFails']];
      return [[go, 'go'], ...declined, ...failed];
    }
    default:
      return step satisfies never;
  }
};

const ofOutbound = (step: OutboundStep): readonly Place[] => {
  switch (step.kind) {
    case 'confirmHuman':
      return [
        [step.person, 'person'],
        [step.machine, 'machine'],
        [step.unknown, 'unknown'],
      ];
    case 'optOut':
      return [
        [step.go, 'go'],
        [step.ifFails, 'ifFails'],
      ];
    default:
      return step satisfies never;
  }
};

/** The targets of a step by their paths within it. */
const placesIn = (step: Step): readonly Place[] => {
  switch (step.kind) {
    case 'say':
    case 'menu':
    case 'collect':
    case 'language':
    case 'hangup':
      return ofTalk(step);
    case 'transfer':
    case 'connect':
    case 'queue':
    case 'callback':
      return ofReach(step);
    case 'voicemail':
    case 'record':
      return ofKeep(step);
    case 'confirmHuman':
    case 'optOut':
      return ofOutbound(step);
    case 'hours': {
      const places: readonly Place[] = [
        [step.open, 'open'],
        [step.closed, 'closed'],
      ];
      return step.holiday === null ? places : [...places, [step.holiday, 'holiday']];
    }
    case 'branch':
      return [
        ...step.cases.map(({ go }, i): Place => [go, 'cases', i, 'go']),
        [step.otherwise, 'else'],
      ];
    case 'set':
      return [[step.go, 'go']];
    case 'goto':
      return [[step.go]];
    case 'request':
      return [
        [step.go, 'go'],
        [step.ifFails, 'ifFails'],
      ];
    default:
      return step satisfies never;
  }
};

/** Everywhere that a call may go from a step; the paths are those of the step's long form. */
export const targetsOf = (name: string, step: Step): readonly PlacedTarget[] =>
  placesIn(step).map(([target, ...rest]) => ({
    target,
    path: ['steps', name, step.kind, ...rest],
  }));
