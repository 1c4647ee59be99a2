import type { CallFailure } from '@/lib/messages/client';
import { type Forgotten, without } from '@/lib/messages/forgotten';
import type { PageState, StoreState } from '@/lib/snapshot/page-state';
import { bareState } from './bounds';
import { countOf, halves, isEmpty, joined, nothing, pieces } from './parts';
import type { Sampled } from './sampling';
import type { Spool } from './spool';

/** Hands a batch over. Resolves only when it is stored; rejects with a `CallError`, or anything else for "not stored". */
export type Send = (message: Message) => Promise<unknown>;

/** `late`: the batch waited in the spool, and is perhaps not this page's own. */
type Message = { batch: string; state: PageState; late?: true } & Sampled;

/** A batch on its way. Its id never changes; `content` is null while it waits in the spool only; `bare`: it goes without the page's state. */
type Entry = { id: string; content: Sampled | null; spooled: boolean; bare?: true };

/** Batches kept in memory while nothing can be handed over; newer ones wait in the spool only. */
const inMemory = 20;
/** Batches kept when even the spool refuses; then the oldest go. */
const atMost = 200;
/** Times in milliseconds: between two attempts, and until a hand-over that was never answered counts as failed. */
const firstWait = 500;
const longestWait = 30_000;
const patience = 20_000;

/**
 * At least once, in order: a batch leaves only on an explicit acknowledgement and keeps its id through every retry, so
 * storing it twice is storing it once. The page's state is latest-wins. Retries are driven by `pulse`, since timers
 * stop in hidden tabs. `clock` is monotonic milliseconds.
 */
export class Outbox {
  private queue: Entry[] = [];
  private open: Sampled = nothing;
  private state: PageState | null = null;
  private isStateSent = true;
  private isBusy = false;
  private failures = 0;
  private retryAt = 0;
  private giveUpAt = Number.POSITIVE_INFINITY;
  private giveUp: (error: Error) => void = () => {};
  private why: StoreState['why'];
  private isDenied = false;
  private dropped = 0;

  constructor(
    private readonly send: Send,
    private readonly spool: Spool,
    private readonly newId: () => string,
    private readonly clock = () => performance.now(),
  ) {}

  /** How handing over goes, for the panel. */
  get store(): StoreState {
    const { failures, queue, isDenied, dropped } = this;
    const why = failures > 0 ? this.why : isDenied ? 'denied' : undefined;
    return { ok: why === undefined, spooled: queue.length, ...(why && { why }), ...(dropped > 0 && { dropped }) };
  }

  /** Shows the newest state and queues what must be stored. */
  put(state: PageState, sampled: Sampled): void {
    this.state = state;
    this.isStateSent = false;
    for (const piece of pieces(sampled)) {
      const both = joined(this.open, piece);
      if (!both) this.seal();
      this.open = both ?? piece;
    }
    this.pulse();
  }

  /** A sign of life: retries when it is time to. */
  pulse(): void {
    if (this.isBusy && this.clock() >= this.giveUpAt) this.giveUp(new Error('no answer'));
    if (!this.isBusy && this.clock() >= this.retryAt) void this.work();
  }

  /** The tab is hidden: retries now. The page is left: sends what is unsent, in order, without waiting for answers. */
  flush(leaving: boolean): void {
    this.retryAt = 0;
    if (!leaving) {
      this.pulse();
      return;
    }
    this.seal();
    const state = this.state;
    if (!state) return;
    for (const entry of [...this.queue]) {
      if (entry.content) this.send(message(entry, state, entry.content)).then(() => this.settle(entry), ignore);
    }
    if (this.failures > 0) void this.saveAll();
  }

  /** Takes up what earlier visits left in the spool. */
  async restore(): Promise<void> {
    const ids = await this.spool.list().catch(() => []);
    this.queue.unshift(...ids.map((id) => ({ id, content: null, spooled: true })));
    this.pulse();
  }

  /** The browser refuses storage to begin with: nothing counts as stored until something was. */
  deny(): void {
    this.isDenied = true;
  }

  /** The user deleted this: what waits of it goes too. */
  async forget(what: Forgotten): Promise<void> {
    this.open = without(this.open, what);
    for (const entry of this.queue) if (entry.content) entry.content = without(entry.content, what);
    for (const entry of this.queue.filter(({ content }) => content && isEmpty(content))) await this.settle(entry);
  }

  private seal(): void {
    if (isEmpty(this.open)) return;
    this.queue.push({ id: this.newId(), content: this.open, spooled: false });
    this.open = nothing;
  }

  /** One batch after the other until nothing is left or one fails. Never rejects. */
  private async work(): Promise<void> {
    this.isBusy = true;
    while (await this.handOver());
    this.isBusy = false;
  }

  /** Hands over the oldest batch, with the newest state. False when there is nothing to do, or it failed. */
  private async handOver(): Promise<boolean> {
    if (this.queue.length === 0) this.seal();
    const entry = this.queue[0];
    if (!this.state || (!entry && this.isStateSent)) return false;
    const state = entry?.bare ? bareState(this.state) : this.state;
    this.isStateSent = !entry?.bare;
    let content: Sampled | null = nothing;
    try {
      content = entry ? (entry.content ?? (await this.spool.load(entry.id))) : nothing;
      if (content) await this.answered(this.send(message(entry ?? { id: this.newId(), spooled: false }, state, content)));
      this.failures = 0;
      if (entry && content) this.isDenied = false;
      if (entry) await this.settle(entry);
      return true;
    } catch (error) {
      if (failureOf(error) === 'refused') return this.split(entry, content);
      this.isStateSent = false;
      await this.fail(error);
      return false;
    }
  }

  /** A promise that some pulse gives up on when no answer comes: a timer could sleep for minutes. */
  private answered(sent: Promise<unknown>): Promise<unknown> {
    this.giveUpAt = this.clock() + patience;
    return Promise.race([
      sent,
      new Promise((_, reject) => {
        this.giveUp = reject;
      }),
    ]);
  }

  /** Acknowledged, or gone from the spool because another tab handed it over. */
  private async settle(entry: Entry): Promise<void> {
    this.queue = this.queue.filter((other) => other !== entry);
    if (entry.spooled) await this.spool.remove(entry.id).catch(ignore);
  }

  /**
   * One item that the background will never accept must not hold back the others: halve until it stands alone, then drop it.
   * But first the page's state may be what it refuses: once more without it.
   */
  private async split(entry: Entry | undefined, content: Sampled | null): Promise<boolean> {
    if (!entry || !content) return false;
    if (!entry.bare) {
      entry.bare = true;
      return true;
    }
    const parts = halves(content).map((half, i): Entry => ({ id: `${entry.id}.${i}`, content: half, spooled: false, bare: true }));
    if (parts.length === 0) this.dropped += countOf(content);
    this.queue = this.queue.flatMap((other) => (other === entry ? [entry, ...parts] : [other]));
    await this.settle(entry);
    return true;
  }

  private async fail(error: unknown): Promise<void> {
    this.failures += 1;
    this.why = reasonOf(error);
    this.retryAt = this.clock() + Math.min(longestWait, firstWait * 2 ** (this.failures - 1));
    if (this.failures > 1 || this.why !== 'unreachable') await this.saveAll();
  }

  private async saveAll(): Promise<void> {
    for (const entry of this.queue) {
      if (entry.spooled || !entry.content) continue;
      entry.spooled = await this.spool.save(entry.id, entry.content).then(yes, no);
      // Delivered meanwhile by a flush: it must not be handed over once more at the next start.
      if (entry.spooled && !this.queue.includes(entry)) await this.spool.remove(entry.id).catch(ignore);
    }
    for (const entry of this.queue.slice(inMemory)) if (entry.spooled) entry.content = null;
    while (this.queue.length > atMost && !this.queue[0]?.spooled) this.dropped += countOf(this.queue.shift()?.content ?? nothing);
  }
}

function message({ id, spooled }: Pick<Entry, 'id' | 'spooled'>, state: PageState, content: Sampled): Message {
  return { batch: id, state, ...content, ...(spooled && { late: true }) };
}

function failureOf(error: unknown): CallFailure | undefined {
  return typeof error === 'object' && error !== null && 'why' in error ? (error.why as CallFailure) : undefined;
}

function reasonOf(error: unknown): StoreState['why'] {
  const why = failureOf(error);
  return why === 'full' || why === 'denied' || why === 'hung' ? why : 'unreachable';
}

const yes = () => true;
const no = () => false;
const ignore = () => {};
