import type { NumberName } from './inputs.ts';

/** The table's groups, in its order; the four numbers before them stand on the surface. */
export const groups = {
  price: ['productiveHours', 'unitsPerPerson'],
  inhouse: [
    'employerContributions',
    'bonus',
    'workspace',
    'supervisorSpan',
    'supervisorPayMultiple',
    'attrition',
    'replacementMonths',
  ],
  growth: ['wageGrowth', 'priceIndexation'],
  provider: ['providerStaffing', 'relearningTurnover', 'governance', 'qualityControl', 'travel'],
  handover: [
    'rampExtra',
    'rampMonths',
    'selection',
    'knowledgeTransfer',
    'parallelMonths',
    'severanceMonths',
    'strandedShare',
  ],
  volume: [
    'deadBand',
    'extraVolumePrice',
    'missingVolumeCredit',
    'billFloor',
    'overtimeSlack',
    'overtimeCost',
    'variableShare',
  ],
  money: [
    'irrecoverableTax',
    'gainShare',
    'currencyDrift',
    'currencyRange',
    'discountRate',
    'months',
  ],
} as const satisfies Record<string, readonly NumberName[]>;

/** Name of a group of assumptions. */
export type Group = keyof typeof groups;
