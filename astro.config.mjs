import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/build/content-checks.ts';
import { eagerTexts } from './src/build/eager-texts.ts';
import { formerAddresses } from './src/build/former-addresses.ts';
import { headers } from './src/build/headers.ts';
import { keptEndings } from './src/build/kept-endings.ts';
import { pagePasses } from './src/build/page-passes.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { searchIndex } from './src/build/search-index.ts';
import { site } from './src/site.ts';

const address = new URL(site.url);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  redirects: formerAddresses('content/articles', address.pathname),
  i18n: { defaultLocale: 'ka', locales: ['ka', 'en'], routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
    }),
  },
  integrations: [
    // Static parts of a text become plain HTML; these three are ours to render.
    mdx({ optimize: { ignoreElementNames: ['a', 'h2', 'table'] } }),
    sitemap({ i18n: { defaultLocale: 'ka', locales: { ka: 'ka', en: 'en' } } }),
    contentChecks(),
    // The order matters: the index needs the pages as they were rendered, the headers as they are written.
    pagePasses([searchIndex(), keptEndings(), headers()]),
  ],
  vite: {
    plugins: [eagerTexts(), plainImports(), tailwindcss()],
    // Astro's own name of a script is three times as long, and stands in each page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
    // Files, not inlined modules: the policy of the headers wants it so.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: {
        // Astro marks each text with a directive of its own; the bundler's remark on it helps nobody.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
