/** Keys of the words that the whole site is about: beside other words they tell pages apart least. */
export const subject: ReadonlySet<string> = new Set(['აუთსორსინგ', 'bpo', 'outsourc']);

/** What such a word counts for beside others. */
export const subjectPart = 0.25;
