import { each } from './each.ts';
import { contracts, models, underChoice } from './edited.ts';
import type { Choice, Contract, Inputs, SourcingModel } from './inputs.ts';
import { evaluate } from './model.ts';
import type { Results } from './results.ts';
import { pageDraws, sensitivity, simulate, type Effect, type Range } from './uncertainty.ts';

/** What the draws add: the range of each model and the strength of each line. */
export interface Spread {
  readonly ranges: Record<SourcingModel, Range>;
  readonly effects: readonly Effect[];
}

/** All that the page shows for one state; the spread comes a moment later than the rest. */
export interface Assessment {
  readonly choice: Choice;
  readonly inputs: Inputs;
  readonly results: Results;
  readonly models: Record<SourcingModel, Results>;
  readonly contracts: Record<Contract, Results>;
  readonly spread?: Spread;
}

/** Everything but the spread: fast enough for every key pressed. */
export function assess(choice: Choice, inputs: Inputs): Assessment {
  const ofModels = each(models, (model) => evaluate(underChoice(choice, inputs, { model })));
  return {
    choice,
    inputs,
    results: ofModels[choice.model],
    models: ofModels,
    contracts: each(contracts, (contract) => evaluate(underChoice(choice, inputs, { contract }))),
  };
}

/** The draws of one model; only the chosen one needs the band of its positions. */
export function rangeOf({ choice, inputs }: Assessment, model: SourcingModel): Range {
  const band = model === choice.model;
  return simulate(underChoice(choice, inputs, { model }), { ...pageDraws, band });
}

/** The assessment with its spread, at once. */
export function assessFully(choice: Choice, inputs: Inputs): Assessment {
  const quick = assess(choice, inputs);
  const ranges = each(models, (model) => rangeOf(quick, model));
  return { ...quick, spread: { ranges, effects: sensitivity(inputs) } };
}
