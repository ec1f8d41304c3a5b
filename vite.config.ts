import { existsSync } from 'node:fs';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// One `vite build` makes the three parts: renderer, main (with its PDF worker) and preload. Everything an app needs at
// run time is bundled, so that it is shipped without node_modules. Targets: the oldest Electron that is supported, 33.
const pages = {
  index: 'renderer/index.html',
  audience: 'renderer/audience.html',
  presenter: 'renderer/presenter.html',
};
const mainFiles = { main: 'main/main.ts', 'pdf-worker': 'main/pdf/worker.ts' };
const preloadFile = { preload: 'main/preload.ts' };

const chromium = 'chrome130';
const node = 'node20.18';

// A window starts sooner with few files than with many small ones, since each is a request to the main process. The settings of zod go with zod, so that
// they hold before any schema is made. What lays out slides is apart: a window with a pitch leaves that to its worker.
const groups = [
  { name: 'zod', test: /node_modules\/zod\/|\/renderer\/zod-setup/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  {
    name: 'pitch',
    test: /\/src\/(pitch|format|catalogue|bridge|message|chart\/palette|business-case\/(costs|years|time)\.ts)|\/assets\/(guidance|catalogue|words\/(format|messages|express))|@internationalized/,
  },
  {
    name: 'slides',
    test: /\/src\/(deck|slide|chart|business-case|typeset|outline|facts|room)\/|\/renderer\/slide\/|\/assets\/fonts\//,
  },
  {
    name: 'editor',
    test: /\/renderer\/(store|start\/(?!thumbnail\.tsx|large)|background\/background|ui\/(?!tokens|base)|editor\/(?!export|palette|keys-sheet|slides\/large|origin|steps\/(reading|review|reports|elements|resources|why-now|room|objections|risks|audiences|tie(?!-mode|-model)|case|benefit|range|driven|assumptions|figure)))/,
  },
];

/** The order of the cascade's layers is said in the base styles, so these come first. Left alone, the bundler puts a page's own styles before shared ones. */
const baseStylesFirst: Plugin = {
  name: 'base-styles-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const base = /^ *<link rel="stylesheet"[^>]*\/base-[^>]*>\n/m.exec(html)?.[0];
      if (!base) throw new Error('A page has no base styles.');
      return html.replace(base, '').replace(/^ *<link rel="stylesheet"|^ *<\/head>/m, (next) => base + next);
    },
  },
};

export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [optimizeLocales.vite({ locales: ['en-US'] }), react({ compiler: true }), baseStylesFirst],
  environments: {
    client: {
      build: {
        outDir: '../out/renderer',
        emptyOutDir: true,
        target: chromium,
        // The content security policy allows neither data: addresses nor inline code.
        assetsInlineLimit: 0,
        // What a page imports is named in its head, so that it is fetched at once and not one file after the other.
        modulePreload: { polyfill: false },
        rolldownOptions: { input: pages, output: { codeSplitting: { groups } } },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: '../out/main',
        emptyOutDir: true,
        target: node,
        ssr: true,
        rolldownOptions: {
          input: mainFiles,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: '../out/main',
        emptyOutDir: false,
        target: node,
        ssr: true,
        // A sandboxed preload has to be one CommonJS file.
        rolldownOptions: {
          input: preloadFile,
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const entries = Object.values({ ...pages, ...mainFiles, ...preloadFile });
      const missing = entries.filter((file) => !existsSync(file));
      if (missing.length > 0) throw new Error(`The build starts from files that are not there: ${missing.join(', ')}`);
      for (const name of ['client', 'main', 'preload']) await builder.build(builder.environments[name]!);
    },
  },
});
