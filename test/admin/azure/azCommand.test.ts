import { expect, test } from 'vitest';
import { azCommand } from '../../../src/admin/azure/azCommand.ts';

const args = ['rest', '--url', "/x?a=1&$filter=assignedTo('b')"];
const wbin = 'C:\\CLI2\\wbin';
const windows = (...files: string[]) => ({
  platform: 'win32',
  path: `C:\\Windows;${wbin}`,
  exists: (file: string) => files.includes(file),
});

test('no shell reads the arguments', () => {
  expect(azCommand(args, { platform: 'linux', path: '', exists: () => false })).toEqual({
    ...{ file: 'az', args, verbatim: false },
  });
});

test('on Windows the Python is started that the script would start', () => {
  const machine = windows(`${wbin}\\az.cmd`, 'C:\\CLI2\\python.exe');
  expect(azCommand(args, machine)).toEqual({
    file: 'C:\\CLI2\\python.exe',
    args: ['-IBm', 'azure.cli', ...args],
    verbatim: false,
  });
});

test('where there is none beside it, the script is, each word in quotes', () => {
  const machine = windows(`${wbin}\\az.cmd`);
  const line = `""${wbin}\\az.cmd" "rest" "--url" "/x?a=1&$filter=assignedTo('b')""`;
  expect(azCommand(args, machine)).toEqual({
    file: 'cmd.exe',
    args: ['/d', '/s', '/c', line],
    verbatim: true,
  });
  for (const word of ['a"b', '%PATH%', 'a!b', 'a\nb']) {
    expect(azCommand([word], machine), word).toBe(null);
  }
});

test('there may be none', () => {
  expect(azCommand(args, windows())).toBe(null);
});
