/** A component call in the text of an article that names a fact, a term or a drawing. */
export interface Citation {
  readonly kind: 'Fact' | 'Claim' | 'Term' | 'Figure' | 'Value';
  readonly id: string;
}

/** The calls of `<Fact>`, `<Claim>`, `<Term>`, `<Value>` and `<Figure>` in a text, in their order. */
export function citationsIn(body: string): Citation[] {
  const calls = body.matchAll(/<(Fact|Claim|Term|Figure|Value)\s+id="([^"]+)"/g);
  return Array.from(calls, ([, kind, id]) => ({ kind: kind as Citation['kind'], id: id ?? '' }));
}

/**
 * Fact ids in the order of their first citation: the numbers of the notes.
 * @param citedByDrawing the facts a drawing rests on, by the drawing's id
 */
export function noteOrder(
  body: string,
  citedByDrawing: ReadonlyMap<string, readonly string[]>,
): string[] {
  const ids = citationsIn(body).flatMap(({ kind, id }) => {
    if (kind === 'Fact' || kind === 'Claim') return [id];
    return kind === 'Figure' ? (citedByDrawing.get(id) ?? []) : [];
  });
  return [...new Set(ids)];
}
