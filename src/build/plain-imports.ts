import type { Plugin } from 'vite';

/**
 * Leaves out the bundler's helper that preloads what a lazily imported module needs: 0.6 kB of
 * every page, for modules that here need nothing more.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
