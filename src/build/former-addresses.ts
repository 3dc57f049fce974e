import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/**
 * Old addresses of articles and where they live now, in both languages: from `formerly` in the
 * `article.yaml` of each folder below `articles`.
 * @param base path of the site, such as `/` or `/repo/`
 */
export function formerAddresses(articles: string, base: string): Record<string, string> {
  if (!existsSync(articles)) return {};
  const root = base.replace(/\/$/, '');
  return Object.fromEntries(
    readdirSync(articles).flatMap((slug) => {
      const file = `${articles}/${slug}/article.yaml`;
      if (!existsSync(file)) return [];
      const { formerly = [] } = load(readFileSync(file, 'utf8')) as { formerly?: string[] };
      return formerly.flatMap((old) =>
        ['', '/en'].map((language) => [
          `${language}/articles/${old}`,
          `${root}${language}/articles/${slug}/`,
        ]),
      );
    }),
  );
}
