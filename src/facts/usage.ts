import { articles, type Article } from '#library/articles.ts';

/** The articles that cite each fact, by the fact's id; both languages cite the same facts. */
export function articlesByFact(
  drawings: ReadonlyMap<string, readonly string[]>,
): Map<string, Article[]> {
  const usage = new Map<string, Article[]>();
  for (const article of articles) {
    const inText = article.text.ka.data.body.citations.flatMap(({ kind, id }) =>
      kind === 'Figure' ? [] : [id],
    );
    for (const id of new Set([...inText, ...(drawings.get(article.slug) ?? [])])) {
      usage.set(id, [...(usage.get(id) ?? []), article]);
    }
  }
  return usage;
}
