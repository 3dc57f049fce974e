import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { locales, type Locale } from '#i18n/locales.ts';
import { Rewriter } from './words.ts';

/** The slugs of the articles of a project, without those that the measurement made. */
export function slugsIn(articles: string): string[] {
  return readdirSync(articles)
    .filter((slug) => existsSync(`${articles}/${slug}/article.yaml`))
    .sort();
}

/** Adds articles, made on the pattern of those there are, until a folder holds `total`. */
export function growArticles(articles: string, total: number): void {
  const slugs = slugsIn(articles);
  const text = (slug: string, locale: Locale) =>
    readFileSync(`${articles}/${slug}/${locale}.mdx`, 'utf8');
  const writers = {
    ka: new Rewriter(
      'ka',
      slugs.map((slug) => text(slug, 'ka')),
      1,
    ),
    en: new Rewriter(
      'en',
      slugs.map((slug) => text(slug, 'en')),
      2,
    ),
  };
  for (let index = slugs.length; index < total; index++) {
    const pattern = slugs[index % slugs.length] ?? '';
    const folder = `${articles}/${pattern}-${index}`;
    cpSync(`${articles}/${pattern}`, folder, { recursive: true });
    for (const locale of locales) {
      writeFileSync(
        `${folder}/${locale}.mdx`,
        rewriteArticle(text(pattern, locale), writers[locale]),
      );
    }
    const shared = readData(`${folder}/article.yaml`);
    writeFileSync(
      `${folder}/article.yaml`,
      stringify({ ...shared, order: 1000 + index, formerly: undefined }),
    );
    const quiz = readData(`${folder}/quiz.yaml`);
    writeFileSync(`${folder}/quiz.yaml`, stringify(rewriteData(quiz, writers)));
  }
}

const readData = (file: string) => parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** The front matter and the body of a text. */
export function partsOf(source: string): { front: Record<string, unknown>; body: string } {
  const [whole = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  return { front: parse(yaml) as Record<string, unknown>, body: source.slice(whole.length) };
}

function rewriteArticle(source: string, writer: Rewriter): string {
  const { front, body } = partsOf(source);
  const texts = Object.fromEntries(
    Object.entries(front).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((one) => writer.rewrite(String(one)))
        : writer.rewrite(String(value)),
    ]),
  );
  const title = `${String(texts['title'])} ${writer.invent()}`;
  const head = {
    ...texts,
    title,
    description: fitting(texts['description'], front['description']),
  };
  return `---\n${stringify(head)}---\n${writer.rewrite(body)}`;
}

/** A description that search engines would cut is refused by the checks: the old one then. */
const fitting = (made: unknown, old: unknown) => (String(made).length > 155 ? old : made);

/** Every text under `ka` and `en`, rewritten. */
function rewriteData(data: unknown, writers: Record<Locale, Rewriter>): unknown {
  if (Array.isArray(data)) return data.map((one) => rewriteData(one, writers));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      (key === 'ka' || key === 'en') && typeof value === 'string'
        ? writers[key].rewrite(value)
        : rewriteData(value, writers),
    ]),
  );
}
