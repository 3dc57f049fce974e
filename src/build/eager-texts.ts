import type { Plugin } from 'vite';

const lazyImport = /import\(("[^"]+")\)/g;

/**
 * In a build all texts are imported at once: Astro would import each when its page is rendered,
 * which makes two small files of every text. Where it finds no such import it changes nothing.
 */
export function eagerTexts(): Plugin {
  return {
    name: 'eager-texts',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /content-modules\.mjs$|astroPropagatedAssets/ },
      handler: (code) => ({ code: withoutLazyImports(code), map: null }),
    },
  };
}

/** A module in which each `import("x")` is the promise of a module imported at its head. */
export function withoutLazyImports(code: string): string {
  const imports: string[] = [];
  const eager = code.replace(lazyImport, (_, path: string) => {
    const name = `text${imports.length}`;
    imports.push(`import * as ${name} from ${path};\n`);
    return `Promise.resolve(${name})`;
  });
  return imports.join('') + eager;
}
