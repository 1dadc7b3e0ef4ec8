import { readFileSync, writeFileSync } from 'node:fs';
import { exitCodeOf, verifyLogs } from '../../../scripts/audit/verify.mjs';

/** Turns every n-th bit of the files, one at a time, and prints those after which the log still counts as whole. */
const [everyBits, given, ...files] = process.argv.slice(2);
const step = Number(everyBits);
const argumentsOfVerify = [...JSON.parse(given), '--quiet'];
let turned = 0;
const unnoticed = [];
for (const file of files) {
  const whole = readFileSync(file);
  for (let bit = 0; bit < whole.length * 8; bit += step) {
    const changed = Buffer.from(whole);
    changed[bit >> 3] ^= 1 << (bit & 7);
    writeFileSync(file, changed);
    turned++;
    try {
      verifyLogs(argumentsOfVerify);
      unnoticed.push(`${file} bit ${bit}`);
    } catch (error) {
      if (exitCodeOf(error) !== 1) unnoticed.push(`${file} bit ${bit}: ${error.message}`);
    }
  }
  writeFileSync(file, whole);
}
process.stdout.write(JSON.stringify({ turned, unnoticed }));
