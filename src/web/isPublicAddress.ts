import ipaddr from 'ipaddr.js';

/** Azure's own services answer every virtual machine here, at an address that looks public. */
const platform = '168.63.129.16';
/** What is given out to networks; all else in IPv6 is for special use or for nobody. */
const global = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to the public internet: not to this machine, its network, its
 * cloud's inner services, a group, or an IPv4 address in the disguise of an IPv6 one.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv6 ? address.match(global) : address.toString() !== platform;
};
