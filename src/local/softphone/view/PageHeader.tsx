import { type Theme, themes } from '../state/pageState.ts';
import { formatNumber } from '../words/formatNumber.ts';
import { Icon } from './Icon.tsx';
import type { PageProps } from './Page.tsx';

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'As the system has it',
  light: 'Light',
  dark: 'Dark',
};

const ThemeSwitch = ({ state, actions }: PageProps) => (
  <fieldset class="segments">
    <legend class="unseen">Colours</legend>
    {themes.map((theme) => (
      <label key={theme} title={themeNames[theme]}>
        <input
          type="radio"
          name="theme"
          value={theme}
          checked={state.theme === theme}
          onChange={() => actions.setTheme(theme)}
        />
        <Icon name={theme} />
        <span class="unseen">{themeNames[theme]}</span>
      </label>
    ))}
  </fieldset>
);

const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" />
    <circle cx="10.5" cy="11" r="3.2" />
    <circle cx="21.5" cy="21" r="3.2" />
    <path d="M10.5 14.4c0 7 11 -3 11 3.2" />
  </svg>
);

const Status = ({ state }: Pick<PageProps, 'state'>) => {
  const { numbers, stream } = state.server;
  const isThere = stream !== null;
  return (
    <p class="status" data-there={isThere} role="status">
      <span class="dot" />
      {isThere ? numbers.map(formatNumber).join(', ') : 'Waiting for the simulator …'}
    </p>
  );
};

/** The name of the house, whether it is there, and the switches for sound and colours. */
export const PageHeader = ({ state, actions }: PageProps) => (
  <header class="top">
    <Mark />
    <h1>
      Switchboard <span>softphone</span>
    </h1>
    <Status state={state} />
    <div class="switches">
      <button
        type="button"
        class="toggle"
        aria-pressed={state.isMuted}
        title="Mute"
        onClick={() => actions.setMuted(!state.isMuted)}
      >
        <Icon name={state.isMuted ? 'mute' : 'sound'} />
        <span class="unseen">Mute all sound</span>
      </button>
      <ThemeSwitch state={state} actions={actions} />
    </div>
  </header>
);
