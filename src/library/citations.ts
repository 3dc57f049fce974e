/** A component call in the text of an article that cites: a fact, a claim, or a drawing that rests on facts. */
export interface Citation {
  readonly kind: 'Fact' | 'Claim' | 'Figure';
  readonly id: string;
}

/** The calls of `<Fact>`, `<Claim>` and `<Figure>` in a text, in their order. */
export function citationsIn(body: string): Citation[] {
  const calls = body.matchAll(/<(Fact|Claim|Figure)\s+id="([^"]+)"/g);
  return Array.from(calls, ([, kind, id]) => ({ kind: kind as Citation['kind'], id: id ?? '' }));
}

/**
 * Fact ids in the order of their first citation: the numbers of the notes.
 * @param citedByDrawing the facts a drawing rests on, by the drawing's id
 */
export function noteOrder(
  citations: readonly Citation[],
  citedByDrawing: ReadonlyMap<string, readonly string[]>,
): string[] {
  const ids = citations.flatMap(({ kind, id }) =>
    kind === 'Figure' ? (citedByDrawing.get(id) ?? []) : [id],
  );
  return [...new Set(ids)];
}
