import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt, Step, StepId, Target } from '../flow.ts';
import type { RawBranch } from '../schema/branchSchema.ts';
import type { RawHours } from '../schema/hoursSchema.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';
import type { RawStep } from '../schema/stepSchema.ts';
import { toCalendar } from './toCalendar.ts';
import { toCollect } from './toCollect.ts';
import { toLanguage } from './toLanguage.ts';
import { toMenu } from './toMenu.ts';
import { toPrompt } from './toPrompt.ts';
import { toWhen } from './toWhen.ts';

type Say = NonNullable<RawStep['say']>;
type Transfer = NonNullable<RawStep['transfer']>;

const spoken = (raw: RawPrompt | undefined, audio: AudioFiles): Prompt | null =>
  raw === undefined ? null : toPrompt(raw, audio);

const toSay = (raw: Say, audio: AudioFiles): Step => {
  const { prompt, go } = typeof raw === 'string' ? { prompt: raw, go: 'end' } : raw;
  // Checked by `checks/missingTargets`.
  return { kind: 'say', prompt: toPrompt(prompt, audio), go: go as Target };
};

const toTransfer = ({ to, say, ifFails }: Transfer, audio: AudioFiles): Step => ({
  kind: 'transfer',
  to,
  prompt: spoken(say, audio),
  ifFails: ifFails as Target, // Checked by `checks/missingTargets`.
});

// The targets of these are checked by `checks/missingTargets`, too.
const toHours = (raw: RawHours): Step => {
  const { calendar, zone = 'UTC', hours = {}, holidays, open, closed, holiday = null } = raw;
  return {
    kind: 'hours',
    calendar: calendar ?? toCalendar({ zone, hours, holidays }),
    open: open as Target,
    closed: closed as Target,
    holiday: holiday as Target | null,
  };
};

const toBranch = (raw: RawBranch): Step => ({
  kind: 'branch',
  cases: raw.cases.map(({ when, go }) => ({ when: toWhen(when), go: go as Target })),
  otherwise: raw.else as Target,
});

/** A step as the engine has it, its defaults written out; `keyOrder` is that of its keys. */
export const toStep = (
  id: StepId,
  raw: RawStep,
  keyOrder: readonly string[],
  audio: AudioFiles,
): Step => {
  if (raw.say !== undefined) return toSay(raw.say, audio);
  if (raw.menu !== undefined) return toMenu(id, raw.menu, keyOrder, audio);
  if (raw.collect !== undefined) return toCollect(raw.collect, audio);
  if (raw.language !== undefined) return toLanguage(raw.language, keyOrder, audio);
  if (raw.transfer !== undefined) return toTransfer(raw.transfer, audio);
  if (raw.hours !== undefined) return toHours(raw.hours);
  if (raw.branch !== undefined) return toBranch(raw.branch);
  if (raw.set !== undefined) return { kind: 'set', ...raw.set, go: raw.set.go as Target };
  if (raw.goto !== undefined) return { kind: 'goto', go: raw.goto as Target };
  return { kind: 'hangup', prompt: spoken(raw.hangup?.say, audio) };
};
