import { answersText, readAnswers, type Answer } from './model.ts';

const optionsIn = (step: Element) => [
  ...step.querySelectorAll<HTMLDetailsElement>(':scope > details[data-answer]'),
];
const answerOf = (option: HTMLElement) => option.dataset['answer'] as Answer;

/** The chosen answers, from the first question on. */
function chosen(root: Element): Answer[] {
  const answers: Answer[] = [];
  for (let step: Element | undefined = root; step;) {
    const open: HTMLDetailsElement | undefined = optionsIn(step).find((option) => option.open);
    if (open) answers.push(answerOf(open));
    step = open;
  }
  return answers;
}

function choose(root: Element, answers: readonly Answer[]): void {
  for (const open of root.querySelectorAll<HTMLDetailsElement>('[open]')) open.open = false;
  let step = root;
  for (const answer of answers) {
    const option = optionsIn(step).find((one) => answerOf(one) === answer)!;
    option.open = true;
    step = option;
  }
}

/**
 * Keeps the answers in the address, so that they can be sent, found again and read in the other
 * language; behind its `#`, so that no host gets to know them.
 */
function startDecision(root: HTMLElement, button: HTMLElement): void {
  const stops = root.dataset['decision']!.split(' ') as Answer[];
  const take = () => {
    const text = /^#a=(.*)/.exec(location.hash)?.[1];
    if (text !== undefined) choose(root, readAnswers(text, stops));
  };
  const keep = () => {
    const text = answersText(chosen(root));
    button.hidden = text === '';
    history.replaceState(null, '', text ? `#a=${text}` : location.pathname + location.search);
  };
  take();
  addEventListener('hashchange', take);
  root.addEventListener('toggle', keep, true);
  button.addEventListener('click', () => print());
  if (chosen(root).length > 0 || location.hash.startsWith('#a=')) keep();
}

startDecision(
  document.querySelector<HTMLElement>('[data-decision]')!,
  document.querySelector<HTMLElement>('[data-print]')!,
);
