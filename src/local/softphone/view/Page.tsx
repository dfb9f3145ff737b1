import type { Actions } from '../browser/createActions.ts';
import type { PageState } from '../state/pageState.ts';
import { callOf } from '../state/phase.ts';
import { formatNumber } from '../words/formatNumber.ts';
import { CallPanel } from './CallPanel.tsx';
import { HandsetCard } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';
import { PageHeader } from './PageHeader.tsx';

export type PageProps = Readonly<{ state: PageState; actions: Actions }>;

/** What a screen reader says by itself: a phone that rings wants an answer now. */
const RingNotice = ({ state }: { state: PageState }) => {
  const ringing = state.handsets.flatMap(({ number }, index) => {
    const call = callOf(state.server, number);
    const isRinging = call?.state === 'ringing' && call.isForHand;
    return isRinging ? [`Handset ${index + 1} rings: ${formatNumber(call.from)} calls.`] : [];
  });
  return (
    <p class="unseen" role="alert">
      {ringing.join(' ')}
    </p>
  );
};

const Handsets = ({ state, actions }: PageProps) => (
  <main class="handsets" aria-label="Handsets">
    {state.handsets.map((handset, index) => (
      <HandsetCard
        key={handset.key}
        handset={handset}
        index={index}
        state={state}
        actions={actions}
      />
    ))}
    <button type="button" class="add" onClick={() => actions.add()}>
      <Icon name="add" />
      Add a handset
    </button>
  </main>
);

/** The whole page. */
export const Page = ({ state, actions }: PageProps) => (
  <>
    <PageHeader state={state} actions={actions} />
    <RingNotice state={state} />
    <div class="desk">
      <Handsets state={state} actions={actions} />
      <CallPanel state={state} actions={actions} />
    </div>
  </>
);
