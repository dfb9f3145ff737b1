import type { Capabilities, Capability } from './model.ts';

const directionsOf = (capability: Capability): readonly string[] =>
  capability === 'none' ? [] : capability.split('+');

/** Whether a number can do that in this direction. */
export function isAble(capability: Capability, direction: 'inbound' | 'outbound'): boolean {
  return directionsOf(capability).includes(direction);
}

const isWithin = (asked: Capability, most: Capability): boolean =>
  directionsOf(asked).every((direction) => directionsOf(most).includes(direction));

/** Whether numbers that can do so much at most can do what is asked, which must be something. */
export function canDo(most: Capabilities, asked: Capabilities): boolean {
  const isNothing = asked.calling === 'none' && asked.sms === 'none';
  return !isNothing && isWithin(asked.calling, most.calling) && isWithin(asked.sms, most.sms);
}
