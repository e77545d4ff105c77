// Reads every card of a folder and parses its front matter with gray-matter; prints the seconds of each pass.
// Usage: node gray-matter.mjs FOLDER PASSES
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';

const [folder, passes] = process.argv.slice(2);
const seconds = [];
let failures = 0;
let keys = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  const start = process.hrtime.bigint();
  failures = 0;
  keys = 0;
  for (const name of readdirSync(folder)) {
    try {
      // Options, even none, keep gray-matter from answering out of its cache.
      keys += Object.keys(matter(readFileSync(join(folder, name), 'utf8'), {}).data).length;
    } catch {
      failures++;
    }
  }
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({ seconds, failures, keys }));
