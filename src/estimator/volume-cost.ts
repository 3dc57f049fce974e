import { presets } from './inputs.ts';
import { evaluate } from './model.ts';

/** The contracts that a drawing compares, and doing the work oneself. */
type Way = 'fixed' | 'banded' | 'unit' | 'inhouse';

const known = new Map<string, number>();

/**
 * Cost of a month at a volume, both relative to the normal month (1 = normal), under the presets of
 * the Georgian onshore case; source: section 3 of the model’s description, vi and vo.
 */
export function costAtVolume(contract: Way, volume: number): number {
  const key = `${contract} ${volume}`;
  const cost = known.get(key) ?? evaluated(contract, volume);
  known.set(key, cost);
  return cost;
}

function evaluated(contract: Way, volume: number): number {
  const choice = {
    currency: 'GEL',
    model: 'onshore',
    contract: contract === 'inhouse' ? 'banded' : contract,
  } as const;
  const swing = Math.abs(volume - 1);
  const { inhouse, provider } = evaluate({ ...presets(choice), volumeSwing: swing }).predictability;
  const bills = contract === 'inhouse' ? inhouse : provider;
  return (volume < 1 ? bills.low : bills.high) / bills.normal;
}
