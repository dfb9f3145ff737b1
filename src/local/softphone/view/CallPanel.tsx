import type { Call } from '../state/messages.ts';
import type { Shown } from '../state/pageState.ts';
import { shownCall } from '../state/shownCall.ts';
import { conversationsOf, legsOf, timelineOf } from '../state/timeline.ts';
import { formatNumber } from '../words/formatNumber.ts';
import { CallLinks } from './CallLinks.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import type { PageProps } from './Page.tsx';
import { Timeline } from './Timeline.tsx';

const kinds: Readonly<Record<Shown, string>> = { all: 'All', call: 'Call', wire: 'Wire' };

const nameOf = ({ from, to, entries }: Call): string => {
  const time = new Date(entries[0]?.at ?? 0).toLocaleTimeString([], { timeStyle: 'short' });
  return `${formatNumber(from)} → ${formatNumber(to)}, ${time}`;
};

const CallMenu = ({ state, actions, shown }: PageProps & Readonly<{ shown: Call }>) => (
  <label class="call-menu">
    <span class="unseen">Which call</span>
    <select
      value={shown.conversation}
      onChange={({ currentTarget }) => actions.select(currentTarget.value)}
    >
      {conversationsOf(state.server).map((call) => (
        <option key={call.conversation} value={call.conversation}>
          {nameOf(call)}
        </option>
      ))}
    </select>
  </label>
);

const Filter = ({ state, actions }: PageProps) => (
  <fieldset class="segments">
    <legend class="unseen">What is shown</legend>
    {Object.entries(kinds).map(([kind, name]) => (
      <label key={kind}>
        <input
          type="radio"
          name="shown"
          value={kind}
          checked={state.shown === kind}
          // The keys of that table are all there is.
          onChange={() => actions.show(kind as Shown)}
        />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
);

const NothingYet = () => (
  <div class="nothing">
    <p>Call Switchboard from a handset, and everything that happens stands here:</p>
    <ul>
      <li>what the caller heard, pressed and said,</li>
      <li>which events went to the app and what it asked for, with times,</li>
      <li>what the codes mean.</li>
    </ul>
    <p>
      Keyboard: digits dial, <kbd>Enter</kbd> calls and answers, <kbd>Esc</kbd> hangs up.
    </p>
  </div>
);

/** The call beside the handsets, as it happens. */
export const CallPanel = ({ state, actions }: PageProps) => {
  const shown = shownCall(state);
  const inFlow = shown && state.flows.get(shown.conversation);
  return (
    <aside class="panel" aria-label="The call">
      <div class="panel-head">
        <h2>The call</h2>
        {shown !== undefined && <Filter state={state} actions={actions} />}
      </div>
      {shown === undefined ? (
        <NothingYet />
      ) : (
        <>
          <CallMenu state={state} actions={actions} shown={shown} />
          {inFlow !== undefined && inFlow.graph !== null && (
            <FlowPanel key={shown.conversation} inFlow={{ ...inFlow, graph: inFlow.graph }} />
          )}
          <Timeline
            key={shown.conversation}
            items={timelineOf(state.server, shown.conversation)}
            shown={state.shown}
            state={state}
          />
          <CallLinks
            key={shown.conversation}
            state={state}
            call={legsOf(state.server, shown.conversation)[0] ?? shown}
            inFlow={inFlow}
          />
        </>
      )}
    </aside>
  );
};
