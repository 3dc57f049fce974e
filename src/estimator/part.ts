/** A picture of the page: what it shows in a sentence, the drawing, and the same numbers as a table. */
export interface Part {
  readonly finding: string;
  readonly picture: string;
  readonly table: string;
}

/** A named row of a picture: its text, and below it a bar. */
export function line(name: string, text: string, bar: string): string {
  return `<p><b>${name}</b> ${text}</p>${bar}`;
}
