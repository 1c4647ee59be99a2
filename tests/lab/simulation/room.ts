import { assortment, type Product } from './assortment.ts';
import { type Channel, channels } from './channels.ts';
import { exponential, poisson, type Random, randomFrom } from './random.ts';
import { type Happening, type Host, hosts, scriptFor } from './script.ts';
import { noTotals, type RoomState } from './totals.ts';

export type RoomPlan = {
  seed: number;
  products: number;
  /** Impressions a second at the start. */
  traffic: number;
  /** How long the room lasts, in seconds. */
  lasts: number;
  /** US cents that ads cost a second. */
  ads?: number;
  /** What happens, in time order; else an ordinary day. */
  script?: readonly Happening[];
};

/** How many of the last seconds can be asked for again at no cost. */
const keptSeconds = 15;

type Sale = { product: number; items: number; cents: number; channel: string; follower: boolean };

/** A LIVE room that is computed second by second; the same plan always gives the same room. */
export class Room {
  readonly plan: RoomPlan;
  readonly products: readonly Product[];
  private random: Random;
  private script: Happening[];
  private state: RoomState;
  private host: Host = hosts[0] as Host;
  private couponUntil = 0;
  private violationUntil = 0;
  private stallUntil = 0;
  private cutUntil = 0;
  private sales: Sale[] = [];
  private leaving = new Map<number, number>();
  /** The last seconds: a page's three polls are not answered in the order of their clocks. */
  private recent = new Map<number, RoomState>();

  constructor(plan: RoomPlan) {
    this.plan = plan;
    this.products = assortment(randomFrom(plan.seed), plan.products);
    this.random = randomFrom(plan.seed + 1);
    this.script = [...(plan.script ?? scriptFor(plan.lasts, plan.products))];
    this.state = this.opening();
  }

  /** The room `second` seconds after its start. Asking for an earlier second replays it. */
  at(second: number): RoomState {
    const wanted = Math.max(0, Math.min(Math.floor(second), this.plan.lasts));
    const known = this.recent.get(wanted);
    if (known) return known;
    if (wanted < this.state.second) this.rewind();
    while (this.state.second < wanted) {
      this.step();
      if (this.state.second > wanted - keptSeconds) this.keep();
    }
    return structuredClone(this.state);
  }

  private keep(): void {
    this.recent.set(this.state.second, structuredClone(this.state));
    this.recent.delete(this.state.second - keptSeconds);
  }

  private rewind(): void {
    const again = new Room(this.plan);
    Object.assign(this, { ...again });
  }

  private opening(): RoomState {
    return {
      second: 0,
      totals: noTotals(),
      products: this.products.map(({ stock }) => ({ impressions: 0, clicks: 0, carts: 0, orders: 0, items: 0, cents: 0, stock })),
      channels: Object.fromEntries(channels.map(({ id }) => [id, { impressions: 0, views: 0, cents: 0 }])),
      pinned: 0,
      host: this.host.name,
      trend: [],
    };
  }

  private step(): void {
    this.state.second += 1;
    this.state.totals.adCents += this.plan.ads ?? 0;
    while (this.script[0] && this.script[0].at < this.state.second) this.happen(this.script.shift() as Happening);
    for (const channel of channels) this.arrive(channel);
    this.state.totals.currentViewers -= this.leaving.get(this.state.second) ?? 0;
    this.leaving.delete(this.state.second);
    if (this.state.second % 300 === 0) this.noteTrend();
  }

  private noteTrend(): void {
    const { second, totals, trend } = this.state;
    trend.push({ second, cents: totals.cents, views: totals.views });
  }

  private happen(event: Happening): void {
    const now = this.state.second;
    if (event.kind === 'host') {
      this.host = event.host;
      this.state.host = event.host.name;
    } else if (event.kind === 'pin') this.state.pinned = event.product;
    else if (event.kind === 'coupon') this.couponUntil = now + event.lasts;
    else if (event.kind === 'violation') {
      this.violationUntil = now + event.lasts;
      this.state.totals.violations += 1;
    } else if (event.kind === 'stall') this.stallUntil = now + event.lasts;
    else if (event.kind === 'cut') this.cutUntil = now + event.lasts;
    else if (event.kind === 'stock') this.restock(event);
    else for (const sale of this.sales.splice(-event.orders)) this.book(sale, -1);
  }

  private restock({ product, left }: { product: number; left: number }): void {
    const row = this.state.products[product];
    if (row) row.stock = left;
  }

  private arrive(channel: Channel): void {
    const now = this.state.second;
    const wave = 1 + 0.35 * Math.sin(now / 700) + 0.2 * Math.sin(now / 131);
    const brake = (now < this.violationUntil ? 0.35 : 1) * (now < this.cutUntil ? 0.06 : 1);
    const shown = poisson(this.random, this.plan.traffic * channel.share * wave * brake);
    const { totals } = this.state;
    const counted = this.state.channels[channel.id];
    if (!counted) return;
    totals.impressions += shown;
    counted.impressions += shown;
    if (channel.id === 'preview') totals.previewImpressions += shown;
    for (let person = 0; person < shown; person += 1) if (this.random() < channel.enters) this.enter(channel);
  }

  private enter(channel: Channel): void {
    const { totals } = this.state;
    const stay = Math.ceil(exponential(this.random, this.host.dwell));
    const leaves = this.state.second + stay;
    totals.views += 1;
    totals.viewSeconds += stay;
    totals.currentViewers += 1;
    this.leaving.set(leaves, (this.leaving.get(leaves) ?? 0) + 1);
    (this.state.channels[channel.id] as { views: number }).views += 1;
    if (channel.id === 'preview') totals.previewViews += 1;
    if (this.random() < 0.86) totals.viewers += 1;
    if (stay > 60) totals.longViews += 1;
    this.interact();
    const looks = poisson(this.random, Math.min(6, stay / 18));
    for (let look = 0; look < looks; look += 1) this.look(channel);
  }

  private interact(): void {
    const { totals } = this.state;
    if (this.random() < 0.052) totals.comments += 1;
    if (this.random() < 0.011) totals.shares += 1;
    if (this.random() < 0.021) totals.follows += 1;
    totals.likes += poisson(this.random, 1.6);
  }

  private look(channel: Channel): void {
    const { totals, products } = this.state;
    const index = this.random() < 0.6 ? this.state.pinned : Math.floor(this.random() * products.length);
    const product = products[index];
    const about = this.products[index];
    if (!product || !about) return;
    totals.productImpressions += 1;
    product.impressions += 1;
    if (this.random() > 0.075 * about.appeal * this.host.clicks) return;
    totals.clicks += 1;
    product.clicks += 1;
    if (this.random() < 0.3) product.carts += 1;
    if (this.state.second < this.stallUntil) return;
    const coupon = this.state.second < this.couponUntil;
    if (this.random() > 0.06 * this.host.closes * (coupon ? 1.6 : 1) || product.stock < 2) return;
    const items = this.random() < 0.12 ? 2 : 1;
    const cents = Math.round(about.price * (coupon ? 0.9 : 1)) * items;
    const sale = { product: index, items, cents, channel: channel.id, follower: this.random() < 0.45 };
    this.sales.push(sale);
    this.book(sale, 1);
    if (this.random() < 0.3) this.attribute(sale);
  }

  /** Some of those who clicked here buy later, elsewhere: TikTok attributes that to the room. */
  private attribute({ items, cents }: Sale): void {
    this.state.totals.attributedItems += items;
    this.state.totals.attributedCents += cents;
  }

  /** Adds a sale, or takes it back: TikTok restates numbers when an order is cancelled in the room. */
  private book({ product, items, cents, channel, follower }: Sale, sign: 1 | -1): void {
    const { totals, products, channels: byChannel } = this.state;
    const row = products[product];
    const from = byChannel[channel];
    if (!row || !from) return;
    totals.orders += sign;
    totals.items += sign * items;
    totals.cents += sign * cents;
    totals.attributedItems += sign * items;
    totals.attributedCents += sign * cents;
    if (follower) totals.followerCents += sign * cents;
    row.orders += sign;
    row.items += sign * items;
    row.cents += sign * cents;
    row.stock -= sign * items;
    from.cents += sign * cents;
  }
}
