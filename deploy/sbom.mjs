#!/usr/bin/env node
// Writes what Maatstaf is made of as a CycloneDX 1.6 list: every NuGet and npm package of the program with its exact version, read from
// the lock files. The same lock files give the same bytes.   node deploy/sbom.mjs > sbom.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const version = /<Version>([^<]+)<\/Version>/.exec(read('Directory.Build.props'))[1];
const hex = (base64) => Buffer.from(base64, 'base64').toString('hex');

const components = new Map();
function add(type, name, number, hash) {
  const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:${type}/${group ? `${encodeURIComponent(group)}/` : ''}${plain}@${number}`;
  components.set(purl, {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: plain,
    version: number,
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
    purl,
  });
}

for (const packages of Object.values(JSON.parse(read('src/Cli/packages.lock.json')).dependencies)) {
  for (const [name, entry] of Object.entries(packages)) {
    if (entry.type !== 'Project') add('nuget', name, entry.resolved, entry.contentHash && hex(entry.contentHash));
  }
}

for (const [path, entry] of Object.entries(JSON.parse(read('src/Pages/package-lock.json')).packages)) {
  if (path === '' || entry.dev) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  add('npm', name, entry.version, entry.integrity?.startsWith('sha512-') ? hex(entry.integrity.slice('sha512-'.length)) : undefined);
}

const sorted = [...components.keys()].sort().map((purl) => components.get(purl));
const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
const list = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${serial}`,
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'maatstaf', name: 'Maatstaf', version, licenses: [{ license: { id: 'EUPL-1.2' } }] } },
  components: sorted,
};
process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
