import { explainNote } from '../../acs/explainNote.ts';
import type { Timeline } from '../../calls/callRow.ts';
import type { Call } from '../../engine/call.ts';
import { formatParty } from '../../flow/party.ts';
import { toCallResource } from '../../http/toCallResource.ts';
import { type TimelineEntry, toTimeline } from '../../http/toTimeline.ts';
import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import { formatTime } from '../time/formatTime.ts';
import { describeEntry } from './describeEntry.ts';

type Look = Readonly<{ zone: string; style: Style }>;

const msPerSecond = 1_000;
const offsetWidth = 10;
const allIsWell = '200/0';

const seconds = (ms: number): string => `${(ms / msPerSecond).toFixed(3)} s`;

const headOf = (call: Call, { zone, style }: Look): readonly string[] => {
  const { status, outcome, flow } = toCallResource(call, null);
  const ended = call.state === 'ended' ? [`lasted ${seconds(call.endedAt - call.createdAt)}`] : [];
  const connectedAt = 'connectedAt' in call ? call.connectedAt : null;
  const connected =
    connectedAt === null ? [] : [`connected after ${seconds(connectedAt - call.createdAt)}`];
  return [
    `${style.bold(call.id)}  ${call.direction}, ${outcome ?? status}`,
    `from ${formatParty(call.caller)} to ${formatParty(call.called)}, flow ${flow ?? 'none'}`,
    [formatTime(call.createdAt, zone), ...connected, ...ended].join(', '),
  ];
};

/** The codes that the provider gave, in words, and what to do about them. */
const explained = ({ note }: TimelineEntry): string => {
  if (typeof note !== 'string' || note.startsWith(allIsWell)) return '';
  const found = explainNote(note);
  if (found === null) return note;
  const { meaning, remedy } = found;
  return `${note.split(' ')[0]} ${meaning}${remedy === '' ? '' : `. ${remedy}`}`;
};

/** All that is known of a call, for people: when, what, how it went, and what codes mean. */
export const describeCall = (call: Call, timeline: Timeline, look: Look): readonly string[] => {
  const { dim, red } = look.style;
  const rows = toTimeline(timeline).map((entry) => {
    const offset = seconds(Date.parse(entry.at) - call.createdAt).padStart(offsetWidth);
    const { what, how, isBad } = describeEntry(entry);
    return [dim(offset), what, isBad ? red(how) : how, explained(entry)];
  });
  return [...headOf(call, look), '', ...columns(rows)];
};
