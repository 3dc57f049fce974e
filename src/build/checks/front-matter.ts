import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

const sentences = (text: string) => text.split(/[.!?…](?:\s|$)/).filter((one) => one.trim()).length;
const monthsAllowed = 12;

/** The words at the head of a text, and the dates that must not grow old. */
export function checkFrontMatter(content: Content, today: Date): Problem[] {
  return content.articles.flatMap(({ sides, shared }) => [
    ...sides.flatMap(({ front }) => {
      const { lead, description } = (front.data ?? {}) as { lead?: string; description?: string };
      const problems: Problem[] = [];
      if (sentences(lead ?? '') > 3)
        problems.push(front.problem(['lead'], 'the lead has more than three sentences'));
      if ((description ?? '').length > 160) {
        problems.push(
          front.problem(
            ['description'],
            'the description is longer than 160 characters: search engines cut it',
          ),
        );
      }
      return problems;
    }),
    ...(shared ? lawDate(shared, today) : []),
    ...(shared ? lawDateMissing(shared, sides, content) : []),
  ]);
}

type Shared = NonNullable<Content['articles'][number]['shared']>;

function lawDate(shared: Shared, today: Date): Problem[] {
  const { lawChecked } = (shared.data ?? {}) as { lawChecked?: string };
  if (!lawChecked) return [];
  const due = new Date(lawChecked);
  due.setMonth(due.getMonth() + monthsAllowed);
  if (due >= today) return [];
  return [
    shared.problem(
      ['lawChecked'],
      `law and tax were checked on ${lawChecked}, over ${monthsAllowed} months ago: check them again`,
    ),
  ];
}

/** An article that cites law or tax a reader may act on says when it was checked. */
function lawDateMissing(
  shared: Shared,
  sides: Content['articles'][number]['sides'],
  { facts }: Content,
): Problem[] {
  const { lawChecked } = (shared.data ?? {}) as { lawChecked?: string };
  if (lawChecked) return [];
  const acted = sides[0]?.text.calls.find(
    ({ name, attributes }) =>
      name === 'Fact' && (facts.get(attributes['id'] ?? '') as { act?: boolean } | undefined)?.act,
  );
  if (!acted) return [];
  return [
    shared.problem(
      [],
      `cites ${acted.attributes['id'] ?? ''}, law or tax a reader may act on: give lawChecked: YYYY-MM-DD`,
    ),
  ];
}
