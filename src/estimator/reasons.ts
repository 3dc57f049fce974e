import type { NumberName } from './inputs.ts';

/** Where a default comes from: facts, and whether some of it is our assumption. */
export interface Reason {
  readonly facts: readonly string[];
  readonly assumption: boolean;
}

function from(...facts: string[]): Reason {
  return { facts, assumption: false };
}

function partly(...facts: string[]): Reason {
  return { facts, assumption: true };
}

const assumed = partly();
const asked: Reason = { facts: [], assumption: false };

/** The source of each default; `asked` are the reader's own numbers. */
export const reasons: Readonly<Record<NumberName | 'priceUnit' | 'contract', Reason>> = {
  people: asked,
  monthlyPay: from('F100', 'F115'),
  quote: asked,
  volumeSwing: assumed,
  priceUnit: asked,
  productiveHours: from('F232'),
  unitsPerPerson: assumed,
  employerContributions: from('F117', 'F108', 'F233'),
  bonus: from('F234'),
  workspace: assumed,
  supervisorSpan: assumed,
  supervisorPayMultiple: assumed,
  attrition: from('F083'),
  replacementMonths: from('F083'),
  wageGrowth: partly('F100', 'F103'),
  priceIndexation: assumed,
  providerStaffing: assumed,
  relearningTurnover: assumed,
  governance: partly('F230'),
  qualityControl: assumed,
  travel: assumed,
  rampExtra: partly('F231'),
  rampMonths: assumed,
  selection: from('F071'),
  knowledgeTransfer: assumed,
  parallelMonths: assumed,
  severanceMonths: from('F239'),
  strandedShare: assumed,
  contract: asked,
  deadBand: from('F235'),
  extraVolumePrice: partly('F236'),
  missingVolumeCredit: partly('F236'),
  billFloor: assumed,
  overtimeSlack: assumed,
  overtimeCost: assumed,
  variableShare: assumed,
  irrecoverableTax: from('F156'),
  gainShare: from('F237'),
  currencyDrift: assumed,
  currencyRange: assumed,
  discountRate: partly('F238'),
  months: assumed,
};
