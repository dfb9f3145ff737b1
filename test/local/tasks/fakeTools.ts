const fake = (name: string) => `
const fs = require('node:fs');
const args = process.argv.slice(2);
fs.appendFileSync('calls.log', ['${name}', ...args].join(' ') + '\\n');
const report = args.find((arg) => arg.startsWith('--outputFile.json='));
const failed = fs.existsSync('${name}.fails') ? 1 : 0;
if (report) {
  const counts = { numPassedTests: 5 - failed, numFailedTests: failed, success: failed === 0 };
  fs.writeFileSync(report.split('=')[1], JSON.stringify(counts));
}
process.exitCode = failed;
`;

/**
 * Stand-ins for the programs that tasks run; each notes its call in calls.log, fails if
 * `<name>.fails` is there.
 */
export const fakeTools = {
  'node_modules/typescript/bin/tsc': fake('tsc'),
  'node_modules/@biomejs/biome/bin/biome': fake('biome'),
  'node_modules/vitest/vitest.mjs': `import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);${fake('vitest')}`,
};
