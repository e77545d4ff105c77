// node sort.mjs FIRST LAST   prints for each number a digest of how 200 lists, made up from it, are sorted by a
// comparison that never calls two elements equal.
import { createHash } from 'node:crypto';
for (let seed = +process.argv[2]; seed <= +process.argv[3]; seed++) {
  let x = seed; const next = n => { x = (Math.imul(x, 1664525) + 1013904223) >>> 0; return Math.floor(x * n / 4294967296); };
  const hash = createHash('sha256');
  for (let list = 0; list < 200; list++) {
    const length = next(601), kinds = [1, 2, 5, 20, 100, 1000][next(6)], shape = next(5), run = 1 + next(150);
    const keys = Array.from({ length }, (_, i) => shape === 0 ? next(kinds) : shape === 1 ? Math.floor(i * kinds / 601) + (next(10) === 0 ? next(kinds) : 0) : shape === 2 ? kinds - Math.floor(i * kinds / 601) : shape === 3 ? Math.floor(i % run * kinds / 150) : Math.floor(i / run) % 2 * kinds + next(2));
    hash.update(keys.map((key, i) => [key, i]).sort((a, b) => a[0] > b[0] ? 1 : -1).map(e => e[1]).join() + '\n');
  }
  console.log(`${seed} ${hash.digest('hex')}`);
}
