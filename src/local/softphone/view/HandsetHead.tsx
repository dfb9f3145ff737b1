import { useState } from 'preact/hooks';
import { behaviours, isBehaviour } from '../state/handset.ts';
import { formatNumber } from '../words/formatNumber.ts';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';

const NumberField = ({ handset, actions }: HandsetProps) => {
  // What is being typed: the page is drawn anew whenever anything happens, and must not undo it.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label class="own-number">
      <span class="unseen">Number of this handset</span>
      <input
        type="tel"
        autocomplete="off"
        value={draft ?? formatNumber(handset.number)}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => {
          actions.setNumber(handset.key, currentTarget.value);
          setDraft(null);
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
    </label>
  );
};

const BehaviourMenu = ({ handset, actions }: HandsetProps) => (
  <label class="behaviour" title="What it does when it is called">
    <span class="unseen">When it is called</span>
    <select
      value={handset.behaviour}
      onChange={({ currentTarget: { value } }) => {
        if (isBehaviour(value)) actions.setBehaviour(handset.key, value);
      }}
    >
      {Object.entries(behaviours).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Whose phone it is and what it does when it is called. */
export const HandsetHead = (props: HandsetProps) => {
  const { handset, index, state, actions } = props;
  return (
    <header class="handset-head">
      <h2>Handset {index + 1}</h2>
      {state.handsets.length > 1 && (
        <button
          type="button"
          class="plain"
          title="Remove"
          onClick={() => actions.remove(handset.key)}
        >
          <Icon name="close" />
          <span class="unseen">Remove handset {index + 1}</span>
        </button>
      )}
      <NumberField {...props} />
      <BehaviourMenu {...props} />
    </header>
  );
};
