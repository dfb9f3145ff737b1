import { expect, test } from 'vitest';
import { isPublicAddress } from '../../src/web/isPublicAddress.ts';

test.each([
  '8.8.8.8',
  '93.184.215.14',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '2606:2800:220:1:248:1893:25c8:1946',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['this network', '0.0.0.0'],
  ['this machine', '127.0.0.1'],
  ['this machine by another number', '127.255.0.3'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['carrier-grade NAT', '100.127.255.254'],
  ['link-local', '169.254.0.1'],
  ['the metadata of a machine', '169.254.169.254'],
  ["the cloud's inner services", '168.63.129.16'],
  ['protocol assignments', '192.0.0.8'],
  ['documentation', '203.0.113.7'],
  ['benchmarks', '198.18.0.1'],
  ['a group', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['everybody', '255.255.255.255'],
  ['this machine', '::1'],
  ['unspecified', '::'],
  ['IPv4 in disguise', '::ffff:127.0.0.1'],
  ['a public IPv4 in disguise', '::ffff:8.8.8.8'],
  ['IPv4 in an older disguise', '::7f00:1'],
  ['IPv4 behind a translator', '64:ff9b::a00:1'],
  ['IPv4 behind a translator of our own', '64:ff9b:1::a00:1'],
  ['IPv4 in 6to4', '2002:7f00:1::1'],
  ['IPv4 in Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['unique local', 'fd00::1'],
  ['the metadata of a machine', 'fd00:ec2::254'],
  ['a group', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['nobody', '4000::1'],
  ['no address', 'localhost'],
  ['no address', ''],
])('%s is not public: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
