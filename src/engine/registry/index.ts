/** The registry: the closed vocabulary of conditions and effects. */
export { allHold, CONDITION_WORDS, CONDITIONS, describeCondition, firstFailing, holds, readsOf } from './conditions.ts';
export { applyEffects, EFFECTS, writesOf } from './effects.ts';
export { NEVER, PAST } from './kinds.ts';
export type { Arg, Args, ConditionVerb, EffectVerb, OptionPlace, Param, Params, ThemeShare, Verb, Words } from './kinds.ts';
