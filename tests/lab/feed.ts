import type { LabConfig } from './config.ts';
import { channels } from './simulation/channels.ts';
import { channelFigures, type Figures, productFigures, roomFigures } from './simulation/figures.ts';
import { planted } from './simulation/planted.ts';
import { Room, type RoomPlan } from './simulation/room.ts';

export type ProductRow = { id: string; name: string; pinned: boolean; figures: Figures };
export type ChannelRow = { id: string; parent: string | null; figures: Figures };

/** What the page gets at each poll. Times in epoch milliseconds of the page's clock. */
export type RoomFeed = {
  room: string;
  second: number;
  start: number;
  end: number | null;
  host: string;
  figures: Figures;
  products: ProductRow[];
  channels: ChannelRow[];
  /** GMV and views of each five minutes. */
  trend: { minute: number; gmv: number; views: number }[];
};

/** What one US dollar is in each currency of the lab. */
const rates = { USD: 1, GBP: 0.79, EUR: 0.93, JPY: 152, BRL: 5.4, MYR: 4.4, VND: 25_400 } as const;

/** All rooms of one lab. Their clocks are the pages' clocks, which may run faster than ours. */
export class Feed {
  private rooms = new Map<string, { room: Room; start: number }>();

  /** When a room began, by the clock of its pages; undefined before anybody opened it. */
  startOf(id: string, { seed }: LabConfig): number | undefined {
    return this.rooms.get(`${id}|${seed}`)?.start;
  }

  /** The room as a page sees it at its own time `at`. The first page to ask sets when the room began. */
  answer(id: string, config: LabConfig, at: number): RoomFeed {
    const key = `${id}|${config.seed}`;
    let known = this.rooms.get(key);
    if (!known) {
      const room = new Room(planOf(id, config));
      const elapsed = config.state === 'ended' ? config.lasts : config.started;
      known = { room, start: at - elapsed * 60_000 };
      this.rooms.set(key, known);
    }
    const { room, start } = known;
    const begun = config.started * 60;
    const second = config.state === 'ended' ? room.plan.lasts : begun + ((at - start) / 1000 - begun) * config.speed;
    const state = room.at(second);
    const rate = rates[config.currency];
    return {
      room: id,
      second: state.second,
      start,
      end: state.second >= room.plan.lasts ? start + room.plan.lasts * 1000 : null,
      host: state.host,
      figures: roomFigures(state, rate),
      products: room.products.map(({ id: product, name }, index) => ({
        id: product,
        name,
        pinned: index === state.pinned,
        figures: productFigures(state, index, rate),
      })),
      trend: state.trend.map((point, index) => ({
        minute: point.second / 60,
        gmv: ((point.cents - (state.trend[index - 1]?.cents ?? 0)) / 100) * rate,
        views: point.views - (state.trend[index - 1]?.views ?? 0),
      })),
      channels: [
        { id: 'foryou', parent: null, figures: channelFigures(state, 'foryou') },
        ...channels.map((channel) => ({ id: channel.id, parent: channel.parent, figures: channelFigures(state, channel.id) })),
      ],
    };
  }
}

/** What a room of the lab is computed from. */
export function planOf(id: string, { seed, products, traffic, lasts, script }: LabConfig): RoomPlan {
  return { seed: seed + hashOf(id), products, traffic, lasts: lasts * 60, ...(script === 'planted' && planted) };
}

function hashOf(text: string): number {
  let hash = 0;
  for (const char of text) hash = (hash * 31 + char.charCodeAt(0)) % 100_003;
  return hash;
}
