import { expect, test } from 'vitest';
import { toLocations } from '../../../../src/local/simulator/recording/toLocations.ts';
import { settings } from './startTestRecording.ts';

test.each([
  ['audio', 'audio'],
  ['audioVideo', 'video'],
] as const)('%s is found at %s', (content, last) => {
  const file = 'https://local-storage.asm.skype.com/v1/objects/d1';
  expect(toLocations({ settings: { ...settings, content } }, { documentId: 'd1' })).toEqual({
    contentLocation: `${file}/content/${last}`,
    metadataLocation: `${file}/content/acsmetadata`,
    deleteLocation: file,
  });
});
