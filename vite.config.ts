import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import { manifest, type Target } from './manifest.config.ts';
import { buildPack } from './scripts/knowledge-pack.ts';
import { GUESSER_FILES } from './src/entities/guesser.ts';

const ROOT = import.meta.dirname;

/** Takes the one sink of HTML strings out of Preact; nothing here renders HTML. */
const preactWithoutInnerHtml = (): Plugin => ({
  name: 'preact-without-innerhtml',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return null;
    const out = code.replace(/\.innerHTML=(?!=)/g, '.textContent=');
    if (out === code) this.error('preact: the innerHTML assignment was not found; update this plugin');
    return { code: out, map: null };
  },
});

/**
 * Vite wraps a dynamic import in code that loads style sheets into the page's head; ours have none, and the content
 * script must not touch the head.
 */
const bareDynamicImport = (): Plugin => ({
  name: 'bare-dynamic-import',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});

/** Emits the merged locale files, the knowledge pack and the models beside the bundles. */
const extensionData = (): Plugin => ({
  name: 'extension-data',
  apply: 'build',
  buildStart() {
    const locales = join(ROOT, 'extension/_locales');
    for (const locale of readdirSync(locales)) {
      const messages = readdirSync(join(locales, locale))
        .sort()
        .map((file) => JSON.parse(readFileSync(join(locales, locale, file), 'utf8')) as Record<string, unknown>);
      const source = JSON.stringify(Object.assign({}, ...messages), null, 1);
      this.emitFile({ type: 'asset', fileName: `_locales/${locale}/messages.json`, source });
    }
    for (const fileName of Object.values(GUESSER_FILES))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(ROOT, 'src/knowledge', fileName), 'utf8') });
    this.emitFile({
      type: 'asset',
      fileName: 'knowledge.tsv',
      source: buildPack(join(ROOT, 'src/knowledge/names'), join(ROOT, 'node_modules')),
    });
  },
});

const BROWSERS = ['chrome138', 'firefox142'];

/** Scripts that bring everything with them, by the name of their file. The example's is one, so that it divides no chunk of the others. */
const SELF_CONTAINED = { elsewhere: 'content/elsewhere.ts', site: 'content/site.ts', story: 'welcome/story.ts' };

/**
 * Files for pages of other sites, each with everything in it: such a page may load no part of the extension, so what the
 * publisher's own pages load in parts is built a second time, as one script each.
 */
const selfContained = (define: Record<string, string>): Plugin => ({
  name: 'self-contained-scripts',
  apply: 'build',
  async buildStart() {
    for (const [name, entry] of Object.entries(SELF_CONTAINED)) {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [preactWithoutInnerHtml(), preact()],
        define: { ...define, 'process.env.NODE_ENV': '"production"' },
        build: {
          write: false,
          target: BROWSERS,
          minify: true,
          lib: { entry: join(ROOT, 'extension', entry), formats: ['iife'], name: 'hashiya' },
        },
      });
      const [output] = [built].flat();
      if (!output || !('output' in output)) return this.error(`${name}: nothing was built`);
      const [chunk, ...others] = output.output;
      if (others.length > 0) this.error(`${name}: ${others.length} more files than the one that can be put into a page`);
      this.emitFile({ type: 'asset', fileName: `${name}.js`, source: chunk.code });
    }
    this.emitFile({ type: 'asset', fileName: 'elsewhere.css', source: readFileSync(join(ROOT, 'extension/content/page.css'), 'utf8') });
  },
});

/** The example of the first steps: the very story that `npm start` serves, as a page of the extension's with its script and styles. */
const exampleStory = (): Plugin => ({
  name: 'example-story',
  apply: 'build',
  buildStart() {
    const pages = join(ROOT, 'test/pages');
    const folder = 'extension/welcome';
    for (const asset of readdirSync(join(pages, 'assets')))
      this.emitFile({ type: 'asset', fileName: `${folder}/story/${asset}`, source: readFileSync(join(pages, 'assets', asset)) });
    const html = readFileSync(join(pages, 'euronews-2026/page.html'), 'utf8')
      .replaceAll('"/hashiya/', '"story/')
      // The policy of extension pages allows no styles in attributes; the story looks the same without its few.
      .replace(/ style="[^"]*"/g, '')
      // What is shipped names no other host, be it in a link that leads nowhere or as the name of a vocabulary.
      .replace(/https:\/\/(?!arabic\.euronews\.com)/g, '')
      .replace('</head>', '<link rel="stylesheet" href="/elsewhere.css">\n<script src="/story.js" defer></script>\n</head>');
    this.emitFile({ type: 'asset', fileName: `${folder}/story.html`, source: html });
  },
});

/** Pages that the manifest does not name. */
const PAGES = Object.fromEntries(['saved', 'export', 'welcome'].map((page) => [page, join(ROOT, 'extension', page, 'index.html')]));

/** Modes: `chrome`, `firefox`, and `chrome-e2e`, `firefox-e2e`, which differ in an open shadow root alone. */
export default defineConfig(({ mode }) => {
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const define = {
    __TARGET__: JSON.stringify(target),
    __SHADOW_MODE__: JSON.stringify(mode.endsWith('-e2e') ? 'open' : 'closed'),
  };
  return {
    plugins: [
      preactWithoutInnerHtml(),
      bareDynamicImport(),
      preact(),
      crx({ manifest: manifest(target), browser: target }),
      extensionData(),
      selfContained(define),
      exampleStory(),
    ],
    define,
    build: { outDir: `dist/${mode}`, emptyOutDir: true, target: BROWSERS, modulePreload: false, rolldownOptions: { input: PAGES } },
  };
});
