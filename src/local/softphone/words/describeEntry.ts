import type { Entry } from '../state/messages.ts';
import { formatNumber } from './formatNumber.ts';
import { formatPerson } from './formatPerson.ts';

const reasons: Readonly<Record<string, string>> = {
  hungUp: 'hung up',
  remoteHungUp: 'the other side hung up',
  transferred: 'put through to somebody else',
  redirected: 'redirected',
  removed: 'removed from the call',
  cancelled: 'cancelled before it was answered',
  busy: 'busy',
  declined: 'declined',
  noAnswer: 'nobody answered',
  unreachable: 'cannot be reached',
};

/** Why a call ended, in words. */
export const explainReason = (reason: string | undefined): string =>
  reason === undefined ? '' : (reasons[reason] ?? reason);

const fileName = (file: string): string => decodeURIComponent(file.split('?')[0] ?? file);

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export type EntryWords = Readonly<{ title: string; detail: string | null }>;

const words = (title: string, detail: string | null = null): EntryWords => ({ title, detail });

const describeHeard = ({ file, text, tones, who }: Entry): EntryWords => {
  if (file !== undefined) return words('Heard a recording', lastPart(fileName(file)));
  if (tones !== undefined) return words('Heard keys', tones);
  return words(who === undefined ? 'Heard' : `Heard ${formatPerson(who)}`, text ?? '');
};

/** What a phone lived through, in words; a caller's begins by dialling. */
export const describeEntry = (entry: Entry, isCaller: boolean): EntryWords => {
  const { kind, text, tones, to, who, state, reason } = entry;
  switch (kind) {
    case 'dialled':
      return words(isCaller ? 'Dials' : 'Rings');
    case 'answered':
      return words('Answered');
    case 'heard':
      return describeHeard(entry);
    case 'pressed':
      return words('Pressed', tones ?? '');
    case 'said':
      return words('Said', text ?? '');
    case 'held':
      return words('On hold');
    case 'resumed':
      return words('Back from hold');
    case 'transferred':
      return words('Put through to', formatNumber(to ?? ''));
    case 'joined':
      return words('Joined', formatPerson(who ?? ''));
    case 'left':
      return words('Left', formatPerson(who ?? ''));
    case 'recording':
      return words('Recording', state ?? '');
    case 'ended':
      return words('Ended', explainReason(reason));
    default:
      return words(kind);
  }
};
