import type { Content } from './content.ts';
import type { Path } from './data-file.ts';
import { pathProblem } from './links.ts';
import type { Problem } from './problem.ts';

/** Where the decision aid leads, and what it rests on. */
export function checkDecision(content: Content, root: string): Problem[] {
  const { decision } = content;
  return (decision?.leaves ?? []).flatMap(({ path, text }) => {
    const message = messageFor(path, text, content, root);
    return message ? [decision!.problem(path, message)] : [];
  });
}

function messageFor(path: Path, text: string, content: Content, root: string): string | undefined {
  // The sections of an article are the same in both languages.
  if (path.at(-1) === 'to') return pathProblem(text, 'ka', content, root);
  if (path.at(-2) === 'facts') return sourceProblem(text, content);
  if (path.at(-2) === 'because') return uncited(text, content.decision?.data, path);
  return undefined;
}

function sourceProblem(id: string, { facts }: Content): string | undefined {
  const fact = facts.get(id);
  if (!fact) return `unknown fact „${id}“`;
  return fact.grade === 'C' ? `${id} has grade C and is no fact: leave it out` : undefined;
}

/** A figure of a fact that the verdict does not name as its source. */
function uncited(text: string, data: unknown, path: Path): string | undefined {
  const verdict = path.slice(0, -2).reduce((at, key) => (at as Record<string, unknown>)[key], data);
  const named = (verdict as { facts?: string[] }).facts ?? [];
  const used = Array.from(text.matchAll(/\{(F\d{3})\./g), ([, id]) => id ?? '');
  const missing = used.find((id) => !named.includes(id));
  return missing ? `prints a figure of ${missing}, which „facts“ does not name` : undefined;
}
