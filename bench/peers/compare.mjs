// How far two statistics.csv of the same package are apart.
// usage: node compare.mjs ONE OTHER
import { readFileSync } from 'node:fs';

const [one, other] = process.argv.slice(2);
if (!one || !other) {
  console.error('usage: node compare.mjs ONE OTHER');
  process.exit(2);
}

function read(file) {
  const rows = new Map();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/).slice(1)) {
    if (!line) continue;
    const [indicator, year, group, statistic, value, n, clusters] = line.split(',');
    rows.set([indicator, year, group, statistic].join(','), { statistic, value: Number(value), n, clusters });
  }
  return rows;
}

const left = read(one);
const right = read(other);
const missing = (from, within) => [...from.keys()].filter((key) => !within.has(key));

// A change may be close to 0, where only its distance in the unit of the indicator says something.
const isChange = (statistic) => statistic === 'like_for_like' || statistic === 'composition';
const worst = { relative: { size: 0, key: '' }, absolute: { size: 0, key: '' } };
const counts = [];
for (const [key, mine] of left) {
  const theirs = right.get(key);
  if (!theirs) continue;
  if (mine.n !== theirs.n || mine.clusters !== theirs.clusters) counts.push(key);
  const distance = Math.abs(mine.value - theirs.value);
  const [kind, size] = isChange(mine.statistic)
    ? ['absolute', distance]
    : ['relative', distance === 0 ? 0 : distance / Math.max(Math.abs(mine.value), Math.abs(theirs.value))];
  if (size > worst[kind].size) worst[kind] = { size, key };
}

const some = (keys) => (keys.length ? ` (${keys.slice(0, 3).join('; ')})` : '');
const onlyOne = missing(left, right);
const onlyOther = missing(right, left);
console.log(`rows: ${left.size} and ${right.size}`);
console.log(`only in the first: ${onlyOne.length}${some(onlyOne)}`);
console.log(`only in the second: ${onlyOther.length}${some(onlyOther)}`);
console.log(`n or clusters differ: ${counts.length}${some(counts)}`);
console.log(`largest relative difference: ${worst.relative.size.toExponential(2)} ${worst.relative.key}`);
console.log(`largest difference of a change: ${worst.absolute.size.toExponential(2)} ${worst.absolute.key}`);
