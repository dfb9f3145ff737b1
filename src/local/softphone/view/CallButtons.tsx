import type { Phase } from '../state/phase.ts';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon, type IconName } from './Icon.tsx';

type ButtonProps = Readonly<{
  look: 'go' | 'stop';
  icon: IconName;
  text: string;
  act: () => Promise<void>;
}>;

const CallButton = ({ look, icon, text, act }: ButtonProps) => (
  <button
    type="button"
    class={look}
    data-first={look === 'go' || text === 'Hang up'}
    onClick={() => void act()}
  >
    <Icon name={icon} />
    {text}
  </button>
);

/** The big buttons: what a phone can do with a call at this moment. */
export const CallButtons = (props: HandsetProps & Readonly<{ phase: Phase }>) => {
  const { handset, state, actions, phase } = props;
  const { key, dialled } = handset;
  const system = state.server.numbers[0];
  switch (phase) {
    case 'idle':
      return (
        <div class="call-buttons">
          <CallButton
            look="go"
            icon="call"
            text={dialled === '' ? 'Call Switchboard' : 'Call'}
            act={() => actions.dial(key, dialled === '' ? (system ?? '') : dialled)}
          />
        </div>
      );
    case 'ringing':
      return (
        <div class="call-buttons">
          <CallButton look="go" icon="call" text="Answer" act={() => actions.answer(key)} />
          <CallButton look="stop" icon="hangUp" text="Decline" act={() => actions.decline(key)} />
        </div>
      );
    case 'calling':
    case 'talking':
      return (
        <div class="call-buttons">
          <CallButton look="stop" icon="hangUp" text="Hang up" act={() => actions.hangUp(key)} />
        </div>
      );
    default:
      return phase satisfies never;
  }
};
