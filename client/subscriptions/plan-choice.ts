import PlanSelect from './PlanSelect.vue';

/** The plan that many records move to. */
export const planChoice = { name: 'planId', label: 'Plan', input: PlanSelect, missing: 'Choose a plan' };
