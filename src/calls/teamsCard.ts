import type { CallId } from '../engine/ids.ts';
import { formatParty } from '../flow/party.ts';
import type { Link } from './link.ts';
import type { Voicemail } from './notice.ts';
import { teamsTime } from './teamsTime.ts';
import { toTeamsMessage } from './toTeamsMessage.ts';

const msPerSecond = 1_000;
const secondsPerMinute = 60;

const lengthOf = (ms: number): string => {
  const seconds = Math.max(1, Math.round(ms / msPerSecond));
  const rest = String(seconds % secondsPerMinute).padStart(2, '0');
  return `${Math.floor(seconds / secondsPerMinute)}:${rest} min`;
};

const factsOf = (id: CallId, voicemail: Voicemail) => [
  { title: 'From', value: formatParty(voicemail.from) },
  { title: 'Length', value: lengthOf(voicemail.ms) },
  { title: 'When', value: teamsTime(voicemail.recordedAt) },
  ...(voicemail.flow === null ? [] : [{ title: 'Flow', value: voicemail.flow }]),
  { title: 'Call', value: id },
];

/** A voicemail as the message that a workflow of Teams takes. */
export const teamsCard = (id: CallId, voicemail: Voicemail, { url, until }: Link): string =>
  toTeamsMessage({
    title: 'New voicemail',
    facts: factsOf(id, voicemail),
    note: `The link works until ${teamsTime(until)}.`,
    action: { title: 'Listen', url },
  });
