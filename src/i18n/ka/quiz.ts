/** Words of the self-test at the end of an article. */
export const quiz = {
  heading: 'შეამოწმეთ თავი',
  lead: 'აირჩიეთ პასუხი და ნახეთ, რატომ არის სწორი ან მცდარი. პასუხები არსად ინახება.',
  right: 'სწორია.',
  wrong: 'არ არის სწორი.',
} as const;
