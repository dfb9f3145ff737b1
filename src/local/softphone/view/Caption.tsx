import { useEffect, useRef } from 'preact/hooks';
import type { Call, Entry } from '../state/messages.ts';
import type { Progress } from '../state/pageState.ts';
import { describeEntry } from '../words/describeEntry.ts';
import { isSounding, spokenPart } from '../words/spokenPart.ts';

export type CaptionProps = Readonly<{ call: Call; progress: Progress | null; nowMs: number }>;

const isShown = ({ kind }: Entry): boolean =>
  ['heard', 'held', 'resumed', 'transferred', 'joined', 'left', 'answered'].includes(kind);

const Bars = ({ isOn }: { isOn: boolean }) => (
  <span class="bars" data-on={isOn} aria-hidden="true">
    <i />
    <i />
    <i />
    <i />
  </span>
);

/** A text of which one part has been spoken. */
const SpokenText = ({ text, spoken }: { text: string; spoken: number }) => (
  <>
    <span class="spoken">{text.slice(0, spoken)}</span>
    <span class="unspoken">{text.slice(spoken)}</span>
  </>
);

/** What is said of the call as a whole while nothing is said in it. */
const standingOf = (call: Call, entry: Entry, isOn: boolean): string | null => {
  if (isOn && entry.isLooping !== true) return null;
  if (call.isBeingTransferred && !isOn) return 'Putting you through …';
  return call.isOnHold ? 'On hold' : null;
};

const captionOf = (entry: Entry) => {
  if (entry.kind === 'answered') return 'Connected';
  const { title, detail } = describeEntry(entry, true);
  return detail === null ? title : `${title} ${detail}`;
};

/** A long prompt moves up as it is spoken. */
const keepInSight = (element: HTMLElement | null): void => {
  const edge = element?.querySelector<HTMLElement>('.unspoken');
  if (!element || !edge) return;
  element.scrollTop = Math.max(0, edge.offsetTop - element.offsetTop - element.clientHeight * 0.6);
};

/** What the phone hears, as it is spoken. Screen readers get each prompt once, as a whole. */
export const Caption = ({ call, progress, nowMs }: CaptionProps) => {
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => keepInSight(shown.current));
  const index = call.entries.findLastIndex(isShown);
  const entry = call.entries[index];
  if (entry === undefined) return null;
  const isOn = isSounding(entry, index, call.silenced, nowMs);
  const isText = entry.kind === 'heard' && entry.text !== undefined;
  const isCut = entry.kind === 'heard' && index < call.silenced;
  const isVoiced = progress?.call === call.id && progress.entry === index;
  const spoken = isVoiced ? progress.characters : spokenPart(entry, nowMs);
  const standing = standingOf(call, entry, isOn);
  const words = standing ?? (isText ? (entry.text ?? '') : captionOf(entry));
  return (
    <div class="caption" data-cut={isCut}>
      <Bars isOn={isOn} />
      <p aria-hidden="true" ref={shown}>
        {isText && standing === null ? (
          <SpokenText text={words} spoken={isCut ? words.length : spoken} />
        ) : (
          words
        )}
      </p>
      <p class="unseen" aria-live="polite">
        {words}
      </p>
    </div>
  );
};
