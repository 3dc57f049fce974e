import { getCollection } from 'astro:content';
import type { Facts, NamedFact } from './model.ts';

/** Every fact of `content/facts`, in the order of ids. */
export const facts: Facts = await loadFacts();

async function loadFacts(): Promise<Facts> {
  const files = await getCollection('facts');
  const named: NamedFact[] = files.flatMap((file) =>
    Object.entries(file.data).map(([id, fact]) => ({ ...fact, id, topic: file.id })),
  );
  return new Map(named.sort((a, b) => a.id.localeCompare(b.id)).map((fact) => [fact.id, fact]));
}
