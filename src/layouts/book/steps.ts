/** What one may do on a Monday, by what one does on other days: each step, and the chapter that it comes from. */
export const steps = {
  build: {
    'say-it-to-all': 'accurate-beliefs',
    'stop-at': 'gates',
    'offer-a-test': 'safety',
    'near-miss': 'oversight',
  },
  buy: {
    'would-stop': 'gates',
    'who-paid': 'incentives',
    'cost-to-leave': 'usb',
    'name-the-checker': 'safety',
  },
  rule: {
    'how-often': 'oversight',
    'review-date': 'many-rules',
    'who-is-out': 'incentives',
    'look-first': 'oversight',
  },
} as const;

/** Who is offered steps. */
export type Role = keyof typeof steps;

/** A step by its name. */
export type Step = { [Each in Role]: keyof (typeof steps)[Each] }[Role];

/** Every role. */
export const roles = Object.keys(steps) as readonly Role[];

/** The steps of a role, each with its chapter, in order. */
export const stepsOf = (role: Role): readonly (readonly [step: Step, chapter: string])[] =>
  Object.entries(steps[role]) as [Step, string][];

/** Every step, in order. */
export const allSteps: readonly Step[] = roles.flatMap((role) => stepsOf(role).map(([step]) => step));
