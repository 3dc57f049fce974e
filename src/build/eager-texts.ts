import type { Plugin } from 'vite';

const lazyImport = /import\("[^"]*[?&]fileName=([^&"]+)[^"]*"\)/g;

/**
 * In a build all texts are imported at once, and straight from their files. Astro would import each
 * when its page is rendered, through a module that gathers the styles and scripts a text imports;
 * ours import none. Where it finds no such import it changes nothing.
 */
export function eagerTexts(): Plugin {
  let root = '';
  return {
    name: 'eager-texts',
    enforce: 'post',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transform: {
      filter: { id: /content-modules\.mjs$/ },
      handler: (code) => ({ code: withoutLazyImports(code, root), map: null }),
    },
  };
}

/** A list of texts in which each `import("…&fileName=x")` is the promise of a text imported at its head. */
export function withoutLazyImports(code: string, root: string): string {
  const imports: string[] = [];
  const eager = code.replace(lazyImport, (_, fileName: string) => {
    const name = `text${imports.length}`;
    const file = `${root}/${decodeURIComponent(fileName)}`;
    imports.push(`import * as ${name} from ${JSON.stringify(file)};\n`);
    return `Promise.resolve(${name})`;
  });
  return imports.join('') + eager;
}
