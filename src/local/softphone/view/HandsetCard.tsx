import { useEffect, useRef } from 'preact/hooks';
import type { Handset } from '../state/handset.ts';
import { callOf, lastCallOf, type Phase, phaseOf } from '../state/phase.ts';
import { CallButtons } from './CallButtons.tsx';
import { HandsetHead } from './HandsetHead.tsx';
import { Keypad } from './Keypad.tsx';
import type { PageProps } from './Page.tsx';
import { Screen } from './Screen.tsx';

export type HandsetProps = PageProps & Readonly<{ handset: Handset; index: number }>;

/** Where the focus goes when what had it has left: the first thing to do on this handset now. */
const useFocusThatStays = (phase: Phase) => {
  const card = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const last = useRef(phase);
  useEffect(() => {
    const changed = last.current !== phase;
    last.current = phase;
    const isLost = document.activeElement === document.body && hadFocus.current;
    if (changed && isLost) card.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  });
  return {
    card,
    onFocusIn: () => {
      hadFocus.current = true;
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      // What is removed loses the focus to nothing; that is not the person's wish.
      if (relatedTarget !== null) hadFocus.current = false;
    },
  };
};

/** Brings a phone that rings into sight on a small screen. */
const useSight = (phase: Phase, card: { current: HTMLElement | null }): void => {
  useEffect(() => {
    if (phase !== 'ringing') return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card.current?.scrollIntoView({
      behavior: calm ? 'instant' : 'smooth',
      block: 'nearest',
      inline: 'center',
    });
  }, [phase, card]);
};

/** One phone. */
export const HandsetCard = (props: HandsetProps) => {
  const { handset, index, state, actions } = props;
  const call = callOf(state.server, handset.number);
  const phase = phaseOf(call);
  const { card, ...focus } = useFocusThatStays(phase);
  useSight(phase, card);
  return (
    <section
      ref={card}
      class="handset"
      aria-label={`Handset ${index + 1}`}
      data-handset={handset.key}
      data-phase={phase}
      data-active={state.active === handset.key}
      onPointerDown={() => actions.activate(handset.key)}
      onFocusIn={() => {
        focus.onFocusIn();
        actions.activate(handset.key);
      }}
      onFocusOut={focus.onFocusOut}
    >
      <HandsetHead {...props} />
      <Screen
        {...props}
        call={call}
        phase={phase}
        last={lastCallOf(state.server, handset.number)}
      />
      <Keypad onPress={(tone) => actions.press(handset.key, tone)} />
      <CallButtons {...props} phase={phase} />
    </section>
  );
};
