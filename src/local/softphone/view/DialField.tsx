import { formatNumber } from '../words/formatNumber.ts';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';

const shownRecent = 2;

/** What is dialled, by keys or by hand, and the numbers that were dialled last. */
export const DialField = ({ handset, state, actions }: HandsetProps) => {
  const { key, dialled } = handset;
  const { recent } = state;
  const list = `recent-${key}`;
  return (
    <form
      class="dial"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.dial(key, dialled);
      }}
    >
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
      </label>
      {dialled !== '' && (
        <button
          type="button"
          class="plain"
          title="Erase"
          onClick={() => actions.setDialled(key, dialled.slice(0, -1))}
        >
          <Icon name="erase" />
          <span class="unseen">Erase the last digit</span>
        </button>
      )}
      <datalist id={list}>
        {recent.map((number) => (
          <option key={number} value={number} />
        ))}
      </datalist>
      <div class="recent">
        {recent.slice(0, shownRecent).map((number) => (
          <button
            type="button"
            key={number}
            class="chip"
            onClick={() => void actions.dial(key, number)}
          >
            <span class="unseen">Call </span>
            {formatNumber(number)}
          </button>
        ))}
      </div>
    </form>
  );
};
