import type { estimatorLive as ka } from '#i18n/ka/estimator-live.ts';
import type { Same } from '#i18n/same.ts';

/** Words that change with the numbers; they go to the browser. A hole names a result and how to print it. */
export const estimatorLive = {
  quoteFte: '{{quote, price}} per person a month',
  quoteHour: '{{quote, price}} per hour',
  quoteUnit: '{{quote, price}} per unit',
  years: {
    y1: 'one year',
    y2: 'two years',
    y3: 'three years',
    y4: 'four years',
    y5: 'five years',
    y6: 'six years',
    y7: 'seven years',
  },
  inMonths: '{{months, number}} months',
  gain: 'At {{priceUnit, asked}} you save <strong>about {{totalSaving, size}} in {{period, periods}}{{share, shares}}</strong>, in nominal money; {{lead, ahead}}.',
  loss: 'At {{priceUnit, asked}} you lose <strong>about {{totalSaving, size}} in {{period, periods}}{{share, shares}}</strong>, in nominal money; {{lead, ahead}}.',
  even: 'At {{priceUnit, asked}} you <strong>neither save nor lose in {{period, periods}}</strong>, in nominal money.',
  shareGain: ' ({{totalPct, percentSize}})',
  shareLoss: ' (outsourcing costs {{totalPct, percentSize}} more)',
  ahead: 'you are ahead from month {{paybackMonth, month}} on',
  aheadAtStart: 'you are ahead from the start',
  never: 'you are never ahead in that time',
  lost: 'you are ahead from month {{firstAheadMonth, month}}, and behind again by the end',
  rangeGain:
    'Allowing for the usual slippage it is about {{range.total.p50, about}} in the middle, and in 8 of 10 draws between {{range.total.p10, end}} and {{range.total.p90, end}}.',
  rangeLoss:
    'Allowing for the usual slippage the result is about {{range.total.p50, about}} in the middle, and in 8 of 10 draws between {{range.total.p10, end}} and {{range.total.p90, end}}.',
  working: 'The range is being worked out.',
  highest: 'Counting the cost of money too, above {{breakEvenPrice, highest}} it no longer pays.',
  highestLoss: 'Counting the cost of money too, it pays at {{breakEvenPrice, highest}} or less.',
  noPrice:
    'No price would make it pay: even work for nothing would not cover the cost of the change.',
  nobody: 'Enter at least one person: with nobody to hand over there is nothing to compare.',
  high: 'That is more than the {{studies}} of the studies we know: check these inputs.',
  unusual:
    'Growth above 50% a year is unusual. It was counted as you entered it; check the number.',
  gainThenLoss:
    'In nominal money you gain, in today’s money you lose about {{npv, size}}: the spending comes first, the saving later, and money costs {{discountRate, percent}} a year.',
  lossThenGain:
    'In nominal money you lose, in today’s money you gain about {{npv, size}}: the saving comes first, the spending later, and money costs {{discountRate, percent}} a year.',
  drift:
    'Wages grow by {{wageGrowth, percent}} a year here and the provider’s price by {{priceIndexation, percent}}: the difference adds up, see that the contract says so.',
  converted: 'Sums of money that you entered were kept as they are; nothing was converted.',
  dropped: 'These parts of the link could not be read, their defaults were taken: {{keys}}.',
  newer: 'The link was made by a newer version of this page; what this one knows was read.',
  stale: 'The result still holds for your last valid numbers. Please see to: {{fields}}.',
  enterQuote: 'Enter the quote in the new unit.',
  notNumber: 'This is not a number.',
  outside: 'Enter a number from {{low}} to {{high}}.',
  outsideWhole: 'Enter a whole number from {{low}} to {{high}}.',
  outsideBelow: 'Enter a number from {{low}} to below {{high}}.',
  preset: 'default {{value}}',
  copied: 'Copied.',
  copyRefused: 'The browser refused to copy. The link is selected: copy it by hand.',
  yours: ' (yours)',
  modelsGain:
    'At one and the same quote this leaves most: {{best, names}}, about {{most, size}} in {{period, periods}}.',
  modelsLoss:
    'At one and the same quote all three lose money. Least is lost with this: {{best, names}}, about {{most, size}} in {{period, periods}}.',
  positionGain:
    'The deepest point is {{deepestDip, about}}, {{when, texts}}. From month {{paybackMonth, month}} on you stay ahead.',
  positionStart: 'You are never behind.',
  positionNever:
    'The deepest point is {{deepestDip, about}}, {{when, texts}}. You do not get ahead in this time.',
  positionLost:
    'You are ahead from month {{firstAheadMonth, month}}, but not to stay: by the end you are behind again. The deepest point is {{deepestDip, about}}, {{when, texts}}.',
  atStart: 'before the start',
  inMonth: 'in month {{deepestMonth, month}}',
  monthName: 'Month {{t, month}}',
  startName: 'Before the start',
  dipLabel: 'deepest {{when, texts}}',
  aheadLabel: 'ahead from month {{paybackMonth, month}}',
  monthAxis: 'month',
  reading: '{{name, texts}}: {{net, about}}; in 8 of 10 draws {{p10, about}} to {{p90, about}}.',
  costsFinding:
    'In {{period, periods}} the work costs {{totalInhouse, about}} in-house and {{totalOutsourced, about}} outsourced. Of that, {{providerShare, percent}} is the provider’s bill.',
  predictabilityFinding:
    'Between a quiet and a busy month the in-house cost moves by {{predictability.inhouse.billSwing, percent}}, the bill of your contract by {{predictability.provider.billSwing, percent}}. The cost of one person’s work moves by {{predictability.inhouse.unitSwing, percent}} and {{predictability.provider.unitSwing, percent}}.',
  effectsFinding:
    'Most depends on one line: “{{name, effectNames}}”. Between its good and its bad end lie {{span, about}} in today’s money.',
  effects: {
    quote: 'The quote',
    providerStaffing: 'The provider’s number of people',
    both: 'The quote, and as much the provider’s number of people',
    governance: 'Steering, checking and travel',
    rampExtra: 'Extra capacity at the start',
    selection: 'Selection and knowledge transfer',
    parallelMonths: 'Months paid twice',
    wageGrowth: 'Growth of wages',
    priceIndexation: 'Growth of the provider’s price',
    currencyDrift: 'The provider’s currency',
    attrition: 'People leaving',
    workspace: 'Space and equipment',
    volumeSwing: 'How far the work swings',
  },
} as const satisfies Same<typeof ka>;
