import type { Plugin } from 'esbuild';

type Part = Readonly<{ file: RegExp; instead: string }>;

const refuse = (name: string): string =>
  `() => { throw new Error('${name} is left out of the bundle, see leaveOut.ts'); }`;

/** What the SDKs bring along and the app never asks for, and what stands there instead. */
const parts: readonly Part[] = [
  // A checksum of blobs, for whoever sets `contentChecksumAlgorithm`: half of it is WebAssembly.
  {
    file: /@azure[\\/]storage-common[\\/].*[\\/]crc64\.js$/,
    instead: `export default ${refuse('CRC64')};`,
  },
  // Signs in by a certificate.
  {
    file: /[\\/]jsonwebtoken[\\/]index\.js$/,
    instead: `export default { sign: ${refuse('jsonwebtoken')} };`,
  },
  // The identity of a pod in Kubernetes, which needs most of what signs people in.
  {
    file: /@azure[\\/]identity[\\/].*[\\/]tokenExchangeMsi\.js$/,
    instead: 'export const tokenExchangeMsi = { isAvailable: async () => false };',
  },
];

/**
 * Bundles the app without the parts of its libraries that only others use: a host that starts reads
 * all that is in a bundle. Where a library has moved such a part, it is simply there again.
 */
export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  setup: (build) => {
    for (const { file, instead } of parts) {
      build.onLoad({ filter: file }, () => ({ contents: instead, loader: 'js' }));
    }
  },
});
