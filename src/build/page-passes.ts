import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { localeAt, locales } from '#i18n/locales.ts';

/** A page as it is rendered, before it is written. */
export interface RenderedPage {
  /** Its address below the site's base, such as `en/articles/costs/`; empty for the first page. */
  readonly path: string;
  readonly html: string;
}

/** Something that is done with every page while the site is built: language by language, the main one first. */
export interface PagePass {
  start?(config: AstroConfig): void;
  /** Looks at a page; what it gives back, if anything, takes the place of the page’s HTML. */
  page(page: RenderedPage): string | void | Promise<string | void>;
  /** Called once all pages stand in the folder `dist`. */
  done?(dist: string, logger: AstroIntegrationLogger): Promise<void>;
}

/** Puts each page through the passes, in their order, as it is rendered: nothing is read again. */
export function pagePasses(passes: readonly PagePass[]): AstroIntegration {
  let baseLength = 0;
  return {
    name: 'page-passes',
    hooks: {
      'astro:config:done': ({ config }) => {
        baseLength = config.base.replace(/\/?$/, '/').length;
        for (const pass of passes) pass.start?.(config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => byLanguage(await own.getStaticPaths()),
          render: async (request, options) => {
            const rendered = await own.render(request, options);
            const { response, ...rest } =
              rendered instanceof Response ? { response: rendered } : rendered;
            const path = new URL(request.url).pathname.slice(baseLength);
            return { ...rest, response: await passed(response, path, passes) };
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const pass of passes) await pass.done?.(fileURLToPath(dir), logger);
      },
    },
  };
}

/** Pages in the order of their languages, else as they were. */
function byLanguage<Path extends { readonly pathname: string }>(paths: readonly Path[]): Path[] {
  const rank = ({ pathname }: Path) => locales.indexOf(localeAt(pathname.replace(/^\//, '')));
  return paths.toSorted((a, b) => rank(a) - rank(b));
}

async function passed(
  response: Response,
  path: string,
  passes: readonly PagePass[],
): Promise<Response> {
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!isPage || !response.body || (response.status >= 300 && response.status < 400)) {
    return response;
  }
  let html = await response.text();
  for (const pass of passes) html = (await pass.page({ path, html })) ?? html;
  return new Response(html, response);
}
