import type { CallId } from '../engine/ids.ts';
import { formatParty } from '../flow/party.ts';
import type { Link } from './link.ts';
import type { Voicemail } from './notice.ts';

const msPerSecond = 1_000;
const secondsPerMinute = 60;

const lengthOf = (ms: number): string => {
  const seconds = Math.max(1, Math.round(ms / msPerSecond));
  const rest = String(seconds % secondsPerMinute).padStart(2, '0');
  return `${Math.floor(seconds / secondsPerMinute)}:${rest} min`;
};

/** Teams shows these in the time zone and the language of whoever reads. */
const timeOf = (at: number): string => {
  const text = `${new Date(at).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;
  return `{{DATE(${text}, SHORT)}} {{TIME(${text})}}`;
};

const factsOf = (id: CallId, voicemail: Voicemail) => [
  { title: 'From', value: formatParty(voicemail.from) },
  { title: 'Length', value: lengthOf(voicemail.ms) },
  { title: 'When', value: timeOf(voicemail.recordedAt) },
  ...(voicemail.flow === null ? [] : [{ title: 'Flow', value: voicemail.flow }]),
  { title: 'Call', value: id },
];

const cardOf = (id: CallId, voicemail: Voicemail, { url, until }: Link) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  body: [
    { type: 'TextBlock', text: 'New voicemail', size: 'large', weight: 'bolder', wrap: true },
    { type: 'FactSet', facts: factsOf(id, voicemail) },
    {
      type: 'TextBlock',
      text: `The link works until ${timeOf(until)}.`,
      isSubtle: true,
      wrap: true,
    },
  ],
  actions: [{ type: 'Action.OpenUrl', title: 'Listen', url }],
});

/** A voicemail as the message that a workflow of Teams takes: an Adaptive Card in its envelope. */
export const teamsCard = (id: CallId, voicemail: Voicemail, link: Link): string => {
  const contentType = 'application/vnd.microsoft.card.adaptive';
  const attachment = { contentType, contentUrl: null, content: cardOf(id, voicemail, link) };
  return JSON.stringify({ type: 'message', attachments: [attachment] });
};
