/** What the page that asks for an action's inputs is given: what was chosen before, and what is wrong with it. */
export type FormValues = { inputs: Record<string, unknown>; invalidInputs: Record<string, string> };

/** `extension` of the context of an action's form (FORGE.md A3, B2). */
export const formExtension = ({ inputs, invalidInputs }: FormValues): Record<string, unknown> => ({
  type: 'action',
  data: { inputs },
  errors: {
    invalidInputs: Object.fromEntries(Object.entries(invalidInputs).map(([name, message]) => [name, { message }])),
  },
});
