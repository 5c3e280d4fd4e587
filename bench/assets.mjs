// For each page of a running site: its size, and the static file of the same server whose size comes nearest.
// usage: node assets.mjs BASE PAGE...        prints a line per page: page, bytes, static file, bytes
const [base, ...wanted] = process.argv.slice(2);
if (!base || wanted.length === 0) {
  console.error('usage: node assets.mjs BASE PAGE...');
  process.exit(2);
}

process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});

// As wrk asks for it: without compression.
async function load(path) {
  const response = await fetch(new URL(path, base), { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

const isStatic = /\.(css|m?js|svg|woff2?|png|jpe?g|webp|ico|map|webmanifest)$/;

function links(path, content) {
  const text = content.toString('utf8');
  const named = /(?:href|src)="([^"#]+)|url\(["']?([^"')#]+)|(?:from|import)\s*["'](\.[^"']+)/g;
  const found = [...text.matchAll(named)].map((match) => match[1] ?? match[2] ?? match[3]);
  return found
    .filter((link) => URL.canParse(link, new URL(path, base)))
    .map((link) => new URL(link.replaceAll('&amp;', '&'), new URL(path, base)))
    .filter((url) => url.origin === new URL(base).origin && isStatic.test(url.pathname))
    .map((url) => url.pathname + url.search);
}

const pages = new Map();
for (const page of wanted) pages.set(page, await load(page));

const sizes = new Map();
let open = [...pages].flatMap(([page, content]) => links(page, content));
while (open.length > 0) {
  const path = open.pop();
  if (sizes.has(path)) continue;
  const content = await load(path).catch(() => null);
  sizes.set(path, content?.length ?? 0);
  if (content && /\.(css|m?js)$/.test(path.split('?')[0])) open.push(...links(path, content));
}

const files = [...sizes].filter(([, size]) => size > 0);
if (files.length === 0) throw new Error('the pages name no static file of this server');
for (const [page, content] of pages) {
  const distance = ([, size]) => Math.abs(Math.log(size / content.length));
  const [file, size] = files.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  console.log(page, content.length, file, size);
}
