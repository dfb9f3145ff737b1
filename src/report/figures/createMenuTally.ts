import type { MenuFigures } from '../schema/callFigures.ts';
import { shareOf } from './shareOf.ts';
import type { Tally } from './tally.ts';

type Counts = {
  flow: string;
  step: string;
  choices: Map<string, number>;
  noInput: number;
  noMatch: number;
};

const toFigures = ({ flow, step, choices, noInput, noMatch }: Counts): MenuFigures => {
  const chosen = [...choices]
    .map(([key, times]) => ({ key, times }))
    .sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
  const answers = chosen.reduce((sum, { times }) => sum + times, noInput + noMatch);
  return {
    ...{ flow, step, answers, choices: chosen, noInput, noMatch },
    noInputRate: shareOf(noInput, answers),
    noMatchRate: shareOf(noMatch, answers),
  };
};

/** What callers answered to each menu: every time that they were asked counts. */
export const createMenuTally = (): Tally<readonly MenuFigures[]> => {
  const menus = new Map<string, Counts>();
  const menuOf = (flow: string, step: string): Counts => {
    const key = `${flow}/${step}`;
    const menu = menus.get(key) ?? { flow, step, choices: new Map(), noInput: 0, noMatch: 0 };
    menus.set(key, menu);
    return menu;
  };
  return {
    add: ({ flow, marks }) => {
      for (const mark of marks) {
        if (mark.kind !== 'chose' && mark.kind !== 'noInput' && mark.kind !== 'noMatch') continue;
        const menu = menuOf(flow?.name ?? '', mark.step);
        if (mark.kind === 'chose')
          menu.choices.set(mark.key, (menu.choices.get(mark.key) ?? 0) + 1);
        else menu[mark.kind] += 1;
      }
    },
    figures: () => [...menus.values()].map(toFigures).sort((a, b) => b.answers - a.answers),
  };
};
