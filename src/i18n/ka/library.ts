/** Words of the library: sections, lists of articles, the furniture of an article. */
export const library = {
  allArticles: 'ყველა სტატია',
  allArticlesLead:
    'სტატიები ოთხ განყოფილებადაა დალაგებული: რა არის BPO, როგორ მივიღოთ გადაწყვეტილება, როგორ კეთდება და რა გარემოში.',
  sections: {
    basics: 'საფუძვლები',
    deciding: 'გადაწყვეტილება',
    doing: 'როგორ კეთდება',
    context: 'ადამიანები, ქვეყანა, წესები',
  },
  sectionLeads: {
    basics: 'რა არის BPO, რომელ სამუშაოს გადასცემენ და სად',
    deciding: 'რას მოგიტანთ, რა დაგიჯდებათ და როდის ჯობს უარის თქმა',
    doing: 'ეტაპები: მომზადებიდან ხელშეკრულების დასრულებამდე',
    context: 'საქართველო, კანონი და ის, ვინც ამ სამუშაოს ასრულებს',
  },
  minutes_one: '{{count}}\u00a0წუთი',
  minutes_other: '{{count}}\u00a0წუთი',
  sourcesCount_one: '{{count}} წყარო',
  sourcesCount_other: '{{count}} წყარო',
  reviewed: 'გადამოწმდა: {{date}}',
  lawChecked: 'კანონი და გადასახადები შემოწმდა: {{date}}',
  notAdvice:
    'ეს ტექსტი იურიდიული ან საგადასახადო რჩევა არ არის. წესები იცვლება: გადაწყვეტილებამდე კანონი წაიკითხეთ ან სპეციალისტს ჰკითხეთ.',
  inShort: 'მოკლედ',
  contents: 'სარჩევი',
  breadcrumb: 'სად ხართ',
  notes: 'წყაროები',
  note: 'წყარო {{number}}',
  noteBack: 'ტექსტში, წყარო {{number}}',
  grade: 'სანდოობა: {{grade}}',
  related: 'ამ თემაზე სხვა სტატიები',
  next: 'შემდეგი სტატია',
  unsupported: 'დაუდასტურებელი',
  unsupportedTitle: 'დაუდასტურებელი განცხადება: სანდო წყარო არ ჩანს',
  edit: 'შეასწორეთ ეს გვერდი',
  cite: 'როგორ მიუთითოთ',
  citeText: '„{{title}}“, {{site}}, {{date}}, {{url}}',
  tryEstimator: 'გამოთვალეთ თქვენი რიცხვებით',
  tryEstimatorText:
    'კალკულატორში ეს მაგალითი უკვე ჩაწერილია. შეცვალეთ რიცხვები და ნახეთ, თქვენთან რა გამოდის.',
} as const;
