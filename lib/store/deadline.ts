import Dexie, { type PromiseExtended } from 'dexie';
import { type Database, type Durability, openDatabase } from './db';
import { distrustLog, hasRoom, renewLog } from './disk';
import { noteMade } from './loss';

/** Why the database did not do it: the disk is full, the browser refuses, or nothing usable came back in time. */
export type StoreFailure = 'full' | 'denied' | 'hung';

/** The one error the store throws for the database's own failures; its message is the reason, and travels to the page. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly why: StoreFailure,
    cause: unknown,
  ) {
    super(why, { cause });
  }
}

const usual = 10_000;

const names: ReadonlyMap<string, StoreFailure> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'denied'],
  ['NotAllowedError', 'denied'],
  ['MissingAPIError', 'denied'],
  ['UnknownError', 'hung'],
  ['AbortError', 'hung'],
  ['TimeoutError', 'hung'],
  ['OpenFailedError', 'hung'],
  ['InvalidStateError', 'hung'],
  ['DatabaseClosedError', 'hung'],
  ['TransactionInactiveError', 'hung'],
  ['VersionError', 'hung'],
]);

/** What a thrown error says about the database; null when it is not the database's doing. The innermost known cause decides. */
export function classify(error: unknown): StoreFailure | null {
  if (typeof error !== 'object' || error === null) return null;
  const { name, message, inner, cause, failures } = error as {
    name?: string;
    message?: string;
    inner?: unknown;
    cause?: unknown;
    failures?: unknown[];
  };
  // Chromium says it of a write in words only.
  if (message && /NO_SPACE|full disk/.test(message)) return 'full';
  const deeper = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  for (const next of deeper) {
    const why = next === error ? null : classify(next);
    if (why) return why;
  }
  // Firefox's private windows of old refuse writing this way.
  if (name === 'InvalidStateError' && message && /did not allow mutations/.test(message)) return 'denied';
  return (name && names.get(name)) || null;
}

// Handles, not data: whatever is lost with the worker is opened again.
const handles = new Map<Durability, PromiseExtended<Database>>();

/**
 * Runs work on the database under a deadline (milliseconds) that covers the open and every transaction. A handle that
 * hangs or breaks is dropped, so that the next call opens a fresh one; a broken one (not a slow one) is replaced and
 * the work tried once more, which is why all work here may be done twice. On a full disk the handle is kept: what is
 * stored can still be read, and opening anew would put it at risk (see disk.ts).
 */
export async function run<T>(durability: Durability, work: (db: Database) => PromiseLike<T>, deadline = usual): Promise<T> {
  try {
    return await attempt(durability, work, deadline);
  } catch (error) {
    if (!(error instanceof StoreError) || error.why !== 'hung' || error.cause === late) throw error;
    return attempt(durability, work, deadline);
  }
}

/** `run` for work that writes more than it deletes: `full` without a try when the disk is nearly full. */
export async function write<T>(durability: Durability, work: (db: Database) => PromiseLike<T>, deadline = usual): Promise<T> {
  await needRoom();
  return run(durability, work, deadline);
}

const late = 'deadline';

async function attempt<T>(durability: Durability, work: (db: Database) => PromiseLike<T>, deadline: number): Promise<T> {
  const handle = handles.get(durability) ?? open(durability);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('hung', late)), deadline);
  });
  try {
    return await Promise.race([handle.then(work), timeout]);
  } catch (error) {
    const why = error instanceof StoreError ? error.why : classify(error);
    if (why === null) throw error;
    if (why !== 'full') drop(durability, handle);
    if (error instanceof StoreError) throw error;
    await distrustLog();
    throw new StoreError(why, error);
  } finally {
    clearTimeout(timer);
  }
}

/** A handle for this call and the next ones, until the open fails or the browser closes it. */
function open(durability: Durability): PromiseExtended<Database> {
  const db = openDatabase(durability);
  let isNew = false;
  db.on('populate', () => {
    isNew = true;
  });
  const opened = needRoom()
    .then(renewLog)
    .then(() => db.open())
    .then(() => noteMade(isNew, Date.now()).catch(() => {}))
    .then(() => db);
  // Dexie's own promise: a live query sees what its work reads only if that runs where the query was asked.
  const handle = Dexie.Promise.resolve(opened);
  handles.set(durability, handle);
  const isLost = () => handles.get(durability) === handle && handles.delete(durability);
  handle.catch(isLost);
  db.on('close', () => {
    if (isLost()) void distrustLog();
  });
  return handle;
}

async function needRoom(): Promise<void> {
  if (!(await hasRoom())) throw new StoreError('full', 'nearly full');
}

function drop(durability: Durability, handle: PromiseExtended<Database>): void {
  if (handles.get(durability) === handle) handles.delete(durability);
  handle.then((db) => db.close()).catch(() => {});
}
