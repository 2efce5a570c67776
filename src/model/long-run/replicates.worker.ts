import { rules } from '../repeated/strategies.ts';
import { type Replicates, replicates } from './replicates.ts';
import { serveOrder } from './serve-order.ts';

/** What the worker is sent: the options, a guest by its rule’s name. */
export type ReplicatesOrder = Omit<Replicates, 'guest'> & { readonly guest?: string | undefined };

serveOrder((order: ReplicatesOrder) => {
  const guest = [...rules.values()].find(({ name }) => name === order.guest);
  return replicates({ ...order, guest });
});
