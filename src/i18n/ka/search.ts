/** Words of the search page and the search dialog. */
export const search = {
  title: 'ძებნა',
  description:
    'იპოვეთ სტატია, ტერმინი ან ხელსაწყო: ქართულად ნებისმიერ ბრუნვაში, ლათინური ასოებით ან ინგლისურად.',
  label: 'რას ეძებთ?',
  submit: 'ძებნა',
  hint: 'სიტყვა ნებისმიერ ბრუნვაში დაწერეთ. გამოდგება ლათინური ასოები და ინგლისური ტერმინიც.',
  dialog: 'ძებნა საიტზე',
  close: 'ძებნის დახურვა',
  keys: 'არჩევა: ისრებით · გახსნა: Enter · დახურვა: Esc',
  slash: '„/“ ხსნის ძებნას',
  noScript:
    'ძებნა ბრაუზერში მუშაობს და JavaScript სჭირდება. აქ JavaScript გამორთულია, ამიტომ ქვემოთ საიტის ყველა სტატიაა ჩამოთვლილი.',
  allArticles: 'ყველა სტატია',
  openPage: 'ყველა შედეგი ძებნის გვერდზე',
  /** What the browser says of a search. */
  answer: {
    busy: 'ვეძებთ…',
    resultsHeading: 'შედეგები',
    results_one: '{{count}} შედეგი: „{{query}}“',
    results_other: '{{count}} შედეგი: „{{query}}“',
    best: 'საუკეთესო {{count}} შედეგი: „{{query}}“',
    more: 'კიდევ შედეგები',
    instead: '„{{typed}}“ ვერ ვიპოვეთ. ვაჩვენებთ: „{{shown}}“.',
    none: '„{{query}}“ ვერ ვიპოვეთ.',
    noneHelp: 'სცადეთ სხვა სიტყვა ან უფრო მოკლე შეკითხვა.',
    nearest: 'მსგავსი სიტყვები:',
    error: 'ძებნა ვერ ჩაიტვირთა: ფაილი ვერ მივიღეთ. შეამოწმეთ კავშირი და კიდევ სცადეთ.',
    retry: 'კიდევ სცადეთ',
    kinds: {
      article: 'სტატია',
      term: 'ტერმინი',
      tool: 'ხელსაწყო',
      path: 'სასწავლო გზა',
      page: 'გვერდი',
    },
  },
} as const;
