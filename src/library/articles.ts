import { getCollection, type CollectionEntry } from 'astro:content';
import { eachLocale, type Locale } from '#i18n/locales.ts';
import { readingMinutes } from './reading-time.ts';
import { sections, type Section } from './schema.ts';

/** An article: what its languages share, and the text in each. */
export interface Article {
  readonly slug: string;
  readonly shared: CollectionEntry<'shared'>['data'];
  readonly text: Record<Locale, CollectionEntry<'articles'>>;
  /** Minutes to read it. */
  readonly minutes: Record<Locale, number>;
}

/** All articles, by section and order. */
export const articles: readonly Article[] = await loadArticles();

async function loadArticles(): Promise<Article[]> {
  const texts = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
  const shared = await getCollection('shared');
  return shared
    .map(({ id, data }) => {
      const text = eachLocale((locale) => textOf(id, locale, texts));
      const minutes = eachLocale((locale) => readingMinutes(text[locale].data.body.words, locale));
      return { slug: id, shared: data, text, minutes };
    })
    .sort((a, b) => place(a) - place(b));
}

function textOf(
  slug: string,
  locale: Locale,
  texts: ReadonlyMap<string, CollectionEntry<'articles'>>,
): CollectionEntry<'articles'> {
  const text = texts.get(`${slug}/${locale}`);
  if (!text) throw new Error(`content/articles/${slug}/${locale}.mdx is missing`);
  return text;
}

function place({ shared }: Article): number {
  return sections.indexOf(shared.section) * 10_000 + shared.order;
}

/** The path of an article, without its language. */
export function articlePath(slug: string): string {
  return `/articles/${slug}/`;
}

/** The articles of one section, in order. */
export function inSection(section: Section): readonly Article[] {
  return articles.filter((article) => article.shared.section === section);
}

/** The sections that have articles, in order. */
export function filledSections(): readonly Section[] {
  return sections.filter((section) => inSection(section).length > 0);
}

/** The article that follows in the library's order; the last one has none. */
export function nextArticle(slug: string): Article | undefined {
  return articles[articles.findIndex((article) => article.slug === slug) + 1];
}

/** The articles named as related, as far as they exist. */
export function relatedArticles(article: Article): readonly Article[] {
  return article.shared.related.flatMap((slug) => articles.filter((other) => other.slug === slug));
}
