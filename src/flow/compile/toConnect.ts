import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { Party } from '../party.ts';
import type { ConnectStep } from '../reachStep.ts';
import { sameParty } from '../sameParty.ts';
import type { RawConnect, RawPeople } from '../schema/connectSchema.ts';
import { toPrompt } from './toPrompt.ts';
import { toRing } from './toRing.ts';

/** Who is rung at once, one round after the other. */
export const toRounds = (people: RawPeople): readonly (readonly Party[])[] =>
  people.map((somebody) =>
    'together' in somebody ? somebody.together.filter(isFirst) : [somebody],
  );

const isFirst = (party: Party, index: number, all: readonly Party[]): boolean =>
  all.findIndex((other) => sameParty(party, other)) === index;

/** People to be rung, as the engine has it; the targets are checked by `checks/missingTargets`. */
export const toConnect = (raw: RawConnect, audio: AudioFiles): ConnectStep => ({
  kind: 'connect',
  rounds: toRounds(raw.to),
  tries: raw.tries,
  ring: toRing(raw, audio),
  prompt: raw.say === undefined ? null : toPrompt(raw.say, audio),
  go: raw.go as Target,
  ifNobody: raw.ifNobody as Target,
  ifBusy: (raw.ifBusy ?? raw.ifNobody) as Target,
});
