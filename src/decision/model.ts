/** What a reader answers to a question. */
export type Answer = 'yes' | 'no';

const letters = { yes: 'y', no: 'n' } as const;

/** The answers as they stand in an address: `['yes', 'no']` → `yn`. */
export function answersText(answers: readonly Answer[]): string {
  return answers.map((answer) => letters[answer]).join('');
}

/**
 * The answers that an address tells. They end with the first letter that is none, and with the first
 * answer that stops, `stops` holding the one of each question: nothing is asked after it.
 */
export function readAnswers(text: string, stops: readonly Answer[]): Answer[] {
  const answers: Answer[] = [];
  for (const [index, stop] of stops.entries()) {
    const answer = ({ y: 'yes', n: 'no' } as const)[text.charAt(index)];
    if (!answer) break;
    answers.push(answer);
    if (answer === stop) break;
  }
  return answers;
}
