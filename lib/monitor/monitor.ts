import type { Forgotten } from '@/lib/messages/forgotten';
import type { OpenPage } from '@/lib/reading/reading';
import type { PageState, PageStatus } from '@/lib/snapshot/page-state';
import { createHeartbeat, type Port } from './heartbeat';
import { Outbox, type Send } from './outbox';
import { pageState, type Seen, settling } from './page-state';
import type { Changed } from './quiet';
import { changed, finish, isPending, type Memory, nothingSeen, type Sampled, sample } from './sampling';
import type { Spool } from './spool';
import { themeOf } from './theme';
import { isSwitch, Visit } from './visit';
import { Watch } from './watch';

export type MonitorOptions = {
  document: Document;
  openPage: OpenPage;
  send(message: Parameters<Send>[0]): Promise<{ writer: boolean }>;
  spool: Spool;
  /** Opens the heartbeat's port. */
  connect(): Port;
  isOrphaned(): boolean;
  /** Nodes of our own on the page. */
  isOwn(node: Node): boolean;
  /** At every sign of life, after reading. */
  onPulse(): void;
  /** After every look, with what it yielded. */
  onLook(seen: Seen | null): void;
  /** Once, when the extension behind the page is gone and everything has stopped. */
  onOrphan(): void;
};

/** Times in milliseconds: a room is looked at whole this often though nothing moved; a page's state is shown again this often. */
const wholeLook = 60_000;
const sameState = 5_000;
const retrySoon = 2_000;

/** Watches one page for as long as the tab shows it: reads it when it rests, samples what changed, hands it over. */
export class Monitor {
  private readonly life = new AbortController();
  private readonly outbox: Outbox;
  private readonly heartbeat;
  private readonly watch: Watch;
  private visit: Visit;
  private memory: Memory = nothingSeen;
  private paused = false;
  private status: PageStatus = 'reading';
  private since = Date.now();
  private shown: PageState | null = null;
  /** What was shown is to be taken otherwise, perhaps as another shop's, though no number changes. */
  private isAnew = false;
  private theme: 'light' | 'dark';

  constructor(private readonly options: MonitorOptions) {
    const { document, send, spool, connect, isOrphaned, isOwn } = options;
    this.theme = themeOf(document);
    this.outbox = new Outbox((message) => send(message).then((answer) => this.heed(answer)), spool, createIds());
    this.visit = this.open(new URL(document.location.href), null);
    this.watch = new Watch(
      document,
      {
        look: (what, moving) => this.look(what, moving),
        moved: (url, untouched) => this.move(url, untouched),
        pulse: () => this.pulse(),
        hidden: (leaving) => this.hide(leaving),
        orphaned: () => this.orphan(),
      },
      { signal: this.life.signal, isOrphaned, isOwn },
    );
    this.heartbeat = createHeartbeat(connect, this.watch.beat, this.life.signal);
    void this.outbox.restore();
    this.watch.lookIn(0);
  }

  /** Whether the user paused this host: nothing is read, and the panel says so. */
  setPaused(paused: boolean): void {
    if (paused === this.paused) return;
    this.paused = paused;
    this.watch.lookIn(0);
  }

  /** What the page is read by has changed: reads all of it once more. */
  reread(): void {
    this.isAnew = true;
    this.watch.lookIn(0);
  }

  /** The browser refuses storage: said until something is stored all the same. */
  deny(): void {
    this.outbox.deny();
    this.watch.lookIn(0);
  }

  /** The user deleted what was stored: nothing of it comes back from here, and the next look begins anew. */
  forget(what: Forgotten): void {
    this.memory = nothingSeen;
    void this.outbox.forget(what);
  }

  private open(url: URL, before: Visit | null): Visit {
    return new Visit(url, this.options.openPage(this.options.document, url), before, Date.now());
  }

  private move(url: URL, untouched: boolean): void {
    const before = this.visit;
    if (isSwitch(before.url, url)) {
      this.store(finish(this.memory));
      this.memory = nothingSeen;
      // What stands there this very moment is still the old page's: the freshest thing the new one must differ from.
      if (untouched && !this.paused) before.lastRaw = before.reader.read();
    }
    this.visit = this.open(url, before);
    this.watch.lookIn(0);
  }

  private look(what: Changed, moving: ReadonlySet<Node>): void {
    const at = Date.now();
    if (what === 'all') this.theme = themeOf(this.options.document);
    if (this.paused) {
      this.show(null, 'paused', at);
      this.options.onLook(null);
      return;
    }
    const { seen, status } = this.visit.look(what, at, moving);
    const snapshot = seen && this.visit.snapshot(seen);
    if (snapshot) {
      const { memory, ...sampled } = sample(this.memory, snapshot, seen.reading.moving === undefined);
      this.memory = memory;
      this.show(seen, status, at, sampled);
    } else {
      this.show(seen, status, at);
    }
    this.options.onLook(seen);
    this.lookAgain(seen);
  }

  private lookAgain(seen: Seen | null): void {
    const scope = seen?.reading.scope;
    const isRunning = scope?.kind === 'room' && scope.state === 'live';
    this.heartbeat.want(isRunning);
    const times = [
      this.visit.lookIn(),
      this.visit.age < settling && this.status !== 'read' ? retrySoon : null,
      isRunning || isPending(this.memory) ? wholeLook : null,
    ];
    for (const time of times) if (time !== null) this.watch.lookIn(time);
  }

  /** Publishes what the page shows, when it says something new; what must be stored goes in any case. */
  private show(seen: Seen | null, status: PageStatus, at: number, sampled: Sampled = { snapshots: [], ticks: [] }): void {
    if (status !== this.status) this.since = at;
    this.status = status;
    const { visit, since, theme } = this;
    const { lang } = this.options.document.documentElement;
    const { surface } = visit.reader;
    const state = pageState(seen, { at, url: visit.url, status, since, theme, lang, store: this.outbox.store, surface });
    const isSame = !this.isAnew && this.shown && saysTheSame(this.shown, state);
    if (sampled.snapshots.length + sampled.ticks.length === 0 && isSame) return;
    this.isAnew = false;
    this.shown = state;
    this.outbox.put(state, sampled);
  }

  private store(sampled: Sampled): void {
    if (this.shown && sampled.snapshots.length > 0) this.outbox.put(this.shown, sampled);
  }

  /** Another tab wrote what was handed over: what is on screen here is known to nobody, and the next look says all of it. */
  private heed({ writer }: { writer: boolean }): void {
    if (!writer) this.memory = nothingSeen;
  }

  private pulse(): void {
    this.heartbeat.mend();
    this.outbox.pulse();
    this.options.onPulse();
  }

  private hide(leaving: boolean): void {
    if (leaving) {
      this.store(finish(this.memory));
      this.memory = { seen: this.memory.seen, stored: this.memory.seen };
    }
    this.outbox.flush(leaving);
  }

  private orphan(): void {
    this.life.abort();
    this.options.onOrphan();
  }
}

function saysTheSame(before: PageState, now: PageState): boolean {
  const age = now.at - before.at;
  return (
    age >= 0 &&
    age < sameState &&
    before.status === now.status &&
    before.theme === now.theme &&
    before.url === now.url &&
    before.store.ok === now.store.ok &&
    before.missing.length === now.missing.length &&
    before.checks.every((check, i) => check.ok === now.checks[i]?.ok) &&
    !changed(before, now)
  );
}

/** Ids that sort by time, unique across tabs. */
function createIds(): () => string {
  const start = `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
  let count = 0;
  return () => `${start}-${String(count++).padStart(8, '0')}`;
}
