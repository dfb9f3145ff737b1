import { useEffect, useRef } from 'preact/hooks';
import type { WireEntry } from '../state/messages.ts';
import type { PageState, Shown } from '../state/pageState.ts';
import type { TimelineItem } from '../state/timeline.ts';
import { describeEntry } from '../words/describeEntry.ts';
import { describeWire } from '../words/describeWire.ts';
import { formatOffset } from '../words/formatDuration.ts';
import { formatNumber } from '../words/formatNumber.ts';
import { formatPerson } from '../words/formatPerson.ts';
import { Icon } from './Icon.tsx';

type Props = Readonly<{ items: readonly TimelineItem[]; shown: Shown; state: PageState }>;

/** How far from the end a reader may be who still follows it. */
const nearEnd = 80;

const nameOf = (holder: string, { handsets, server }: PageState): string => {
  const index = handsets.findIndex(({ number }) => number === holder);
  if (index >= 0) return `Handset ${index + 1}`;
  // A user without a handset is the app itself.
  return server.behaviours.has(holder) ? formatPerson(holder) : formatNumber(holder);
};

const PhoneItem = ({
  item,
  state,
}: {
  item: TimelineItem & { kind: 'phone' };
  state: PageState;
}) => {
  const { title, detail } = describeEntry(item.entry, item.isCaller);
  return (
    <>
      <p class="who">
        {nameOf(item.holder, state)} · <b>{title}</b>
        {item.isCutOff && <em> · cut off</em>}
      </p>
      {detail !== null && detail !== '' && <p class="words">{detail}</p>}
    </>
  );
};

const WireItem = ({ entry }: { entry: WireEntry }) => {
  const { meaning, outcome, isBad } = describeWire(entry);
  return (
    <>
      <p class="wire" data-bad={isBad}>
        <Icon name={entry.way} />
        <span class="unseen">{entry.way === 'toApp' ? 'Event to the app:' : 'The app asks:'}</span>
        <code>{entry.name}</code>
        <span class="meaning">
          {meaning}
          {entry.attempt !== undefined && `, attempt ${entry.attempt}`}
        </span>
        <span class="ms">{entry.ms} ms</span>
      </p>
      {outcome !== null && (
        <p class="outcome" data-bad={isBad}>
          {outcome}
        </p>
      )}
    </>
  );
};

const isWanted = (item: TimelineItem, shown: Shown): boolean =>
  shown === 'all' || (shown === 'wire') === (item.kind === 'wire');

/** All that happened, in order; it stays at the end for whoever is there. */
export const Timeline = ({ items, shown, state }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const isAtEnd = useRef(true);
  const wanted = items.filter((item) => isWanted(item, shown));
  useEffect(() => {
    const element = list.current;
    if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [wanted.length, shown]);
  return (
    <ol
      ref={list}
      class="timeline"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls by the keyboard
      tabIndex={0}
      aria-label="What happened"
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearEnd;
      }}
    >
      {wanted.map((item) => (
        <li
          key={item.key}
          data-kind={item.kind === 'wire' ? item.entry.way : item.entry.kind}
          data-room={item.kind}
        >
          <time>{formatOffset(item.offsetMs)}</time>
          <div>
            {item.kind === 'wire' ? (
              <WireItem entry={item.entry} />
            ) : (
              <PhoneItem item={item} state={state} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
};
