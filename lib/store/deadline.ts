import { type Database, type Durability, openDatabase } from './db';

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
const handles = new Map<Durability, Database>();

/**
 * Runs work on the database under a deadline (milliseconds) that covers the open and every transaction. A handle that
 * hangs or breaks is dropped, so that the next call opens a fresh one; a broken one (not a slow one) is replaced and
 * the work tried once more, which is why all work here may be done twice.
 */
export async function run<T>(durability: Durability, work: (db: Database) => PromiseLike<T>, deadline = usual): Promise<T> {
  try {
    return await attempt(durability, work, deadline);
  } catch (error) {
    if (!(error instanceof StoreError) || error.why !== 'hung' || error.cause === late) throw error;
    return attempt(durability, work, deadline);
  }
}

const late = 'deadline';

async function attempt<T>(durability: Durability, work: (db: Database) => PromiseLike<T>, deadline: number): Promise<T> {
  const db = handles.get(durability) ?? openDatabase(durability);
  handles.set(durability, db);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('hung', late)), deadline);
  });
  try {
    return await Promise.race([work(db), timeout]);
  } catch (error) {
    const why = error instanceof StoreError ? error.why : classify(error);
    if (why === null) throw error;
    drop(durability, db);
    throw error instanceof StoreError ? error : new StoreError(why, error);
  } finally {
    clearTimeout(timer);
  }
}

function drop(durability: Durability, db: Database): void {
  if (handles.get(durability) === db) handles.delete(durability);
  db.close();
}
