import { serveOrder } from '../long-run/serve-order.ts';
import type { Deal } from './deal.ts';
import { searchLine } from './search-line.ts';

serveOrder((deal: Deal) => searchLine(deal));
