import type { Placed } from '../placed-figure.ts';

export const figures: readonly Placed[] = [
  {
    id: 'ten',
    picture: '.cabinet .card-tab.noscript',
    says: 'No claim is filed yet.',
    unreadable: ['f:emscmscmi', 'f:emscmscmix', 'f:emscmscmiu,guess:all'],
  },
];
