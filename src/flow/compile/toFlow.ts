import type { Calendar, Calendars } from '../calendar.ts';
import { conditionsOf } from '../checks/conditionsOf.ts';
import type { Draft } from '../draft.ts';
import type { Flow, FlowHash, FlowId, StepId } from '../flow.ts';
import { stableJson } from '../stableJson.ts';
import type { RawFlow } from './makeDraft.ts';

/** `en-US-JennyNeural` speaks en-US. */
const languageOf = (voice: string): string => voice.slice(0, voice.lastIndexOf('-'));

type Used = Readonly<{ named: Calendars; all: readonly Calendar[] }>;

/** The calendars that the steps ask, and those among them that have a name. */
const usedBy = ({ steps }: Draft, calendars: Calendars): Used => {
  const refs = [...steps]
    .flatMap(([name, step]) => conditionsOf(name, step))
    .flatMap(({ condition }) => (condition.kind === 'calendar' ? [condition.calendar] : []));
  const names = new Set(refs.filter((ref) => typeof ref === 'string'));
  const named = Object.entries(calendars).filter(([name]) => names.has(name));
  const own = refs.filter((ref) => typeof ref !== 'string');
  return { named: Object.fromEntries(named), all: [...named.map(([, one]) => one), ...own] };
};

/** The zone of all of these calendars, if they have one in common. */
const zoneOf = (calendars: readonly Calendar[]): string | null => {
  const [zone = null, ...others] = new Set(calendars.map((calendar) => calendar.zone));
  return others.length === 0 ? zone : null;
};

/**
 * The flow itself; `raw` and `draft` have passed every check, which is what the brands stand
 * for.
 */
export const toFlow = (
  name: string,
  raw: RawFlow,
  draft: Draft,
  hash: (text: string) => string,
  calendars: Calendars = {},
): Flow => {
  const used = usedBy(draft, calendars);
  const flow = {
    name: name as FlowId,
    voice: raw.voice,
    language: raw.language ?? languageOf(raw.voice),
    zone: raw.zone ?? zoneOf(used.all),
    voices: raw.languages ?? {},
    start: raw.start as StepId,
    steps: Object.fromEntries(draft.steps) as Flow['steps'],
    calendars: used.named,
  };
  return { ...flow, hash: hash(stableJson(flow)) as FlowHash, switches: {} };
};
