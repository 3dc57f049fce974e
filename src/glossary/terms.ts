import { getCollection } from 'astro:content';
import type { Term } from './schema.ts';

/** A term with its id. */
export interface NamedTerm extends Term {
  readonly id: string;
}

/** Every term of `content/glossary`, in the order of its rows. */
export const terms: ReadonlyMap<string, NamedTerm> = await loadTerms();

async function loadTerms(): Promise<ReadonlyMap<string, NamedTerm>> {
  const entries = await getCollection('glossary');
  const named = entries.map((entry) => ({ ...entry.data, id: entry.id }));
  return new Map(named.sort((a, b) => a.number - b.number).map((term) => [term.id, term]));
}
