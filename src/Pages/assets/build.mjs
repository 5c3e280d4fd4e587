// Bundles the stylesheet, the script and the fonts of the pages into wwwroot/lib, each under a name with its
// fingerprint. Only the tokens of the parts that are used stay: three quarters of the theme is for other libraries.
import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const kept = /^\s*--(utrecht|basis|voorbeeld)-/;

const tokensInUse = {
  name: 'tokens-in-use',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /voorbeeld-design-tokens[\\/]dist[\\/]theme\.css$/ }, async ({ path }) => {
      const lines = (await readFile(path, 'utf8')).split('\n');
      const contents = lines.filter((line) => !/^\s*--/.test(line) || kept.test(line)).join('\n');
      return { contents, loader: 'css' };
    });
  },
};

const outdir = join(here, '..', 'wwwroot', 'lib');
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: { site: join(here, 'site.css'), 'site-script': join(here, 'site.js') },
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome109', 'firefox115', 'safari16'],
  legalComments: 'none',
  banner: { css: '/* Maatstaf, EUPL-1.2; NL Design System parts, EUPL-1.2; Noto Sans, OFL-1.1 */', js: '/* Maatstaf, EUPL-1.2; Apache ECharts, Apache-2.0; ZRender, BSD-3-Clause */' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  plugins: [tokensInUse],
  logLevel: 'warning',
});
