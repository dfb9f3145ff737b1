import { flowFrom } from '../flowFrom.ts';

export const anna = '+12065550111';
export const ben = '+12065550122';
export const cleo = '8:acs:cleo';
export const teams = '8:orgid:00000000-0000-0000-0000-00000000000a';
export const oneMoment = 'One moment.';
export const asksForKey = 'To take the call, press 1.';
export const nobodyThere = 'Nobody is there.';
export const allBusy = 'All lines are busy.';
export const thanks = 'Thank you for calling.';

const ends = `
  nobody: { say: "${nobodyThere}" }
  busy: { say: "${allBusy}" }
  survey: { say: "${thanks}" }
`;

/** Rings these, as YAML has it; `more` are further properties. */
export const connecting = (people: string, more = '') =>
  flowFrom(`
start: desk
steps:
  desk:
    connect: { to: [${people}], go: survey, ifNobody: nobody, ifBusy: busy${more} }
${ends}`);

const list = (...names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** Anna first, then Ben. */
export const inTurn = connecting(list(anna, ben));
/** All three at once. */
export const together = connecting(`{ together: [${list(anna, ben, cleo)}] }`);
