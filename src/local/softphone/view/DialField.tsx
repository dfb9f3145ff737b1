import { formatNumber } from '../words/formatNumber.ts';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';

const shownRecent = 2;

const NumberInput = ({ handset, state, actions }: HandsetProps) => {
  const { key, dialled } = handset;
  const list = `recent-${key}`;
  return (
    <label>
      <span class="unseen">Number to dial</span>
      <input
        type="tel"
        autocomplete="off"
        placeholder="Number to dial"
        list={list}
        value={dialled}
        onInput={({ currentTarget }) => actions.setDialled(key, currentTarget.value)}
      />
      <datalist id={list}>
        {state.recent.map((number) => (
          <option key={number} value={number} />
        ))}
      </datalist>
    </label>
  );
};

const EraseButton = ({ handset: { key, dialled }, actions }: HandsetProps) => (
  <button
    type="button"
    class="plain"
    title="Erase"
    onClick={() => actions.setDialled(key, dialled.slice(0, -1))}
  >
    <Icon name="erase" />
    <span class="unseen">Erase the last digit</span>
  </button>
);

const RecentNumbers = ({ handset, state, actions }: HandsetProps) => (
  <div class="recent">
    {state.recent.slice(0, shownRecent).map((number) => (
      <button
        type="button"
        key={number}
        class="chip"
        onClick={() => void actions.dial(handset.key, number)}
      >
        <span class="unseen">Call </span>
        {formatNumber(number)}
      </button>
    ))}
  </div>
);

/** What is dialled, by keys or by hand, and the numbers that were dialled last. */
export const DialField = (props: HandsetProps) => {
  const { handset, actions } = props;
  return (
    <form
      class="dial"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.dial(handset.key, handset.dialled);
      }}
    >
      <NumberInput {...props} />
      {handset.dialled !== '' && <EraseButton {...props} />}
      <RecentNumbers {...props} />
    </form>
  );
};
