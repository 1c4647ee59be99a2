import { storage } from '#imports';

// Chromium keeps an extension's databases in one LevelDB, whose log it goes on writing at each open. A write that the full
// disk cuts off leaves half a record at the log's end. What is written behind it, once there is room again, can be read
// until the next open: that one finds a damaged log, and Chromium answers a damaged log by deleting everything. Hence two
// rules: nothing is opened or written on a nearly full disk, and after anything that may have cut a write off the log is
// replaced before it is trusted. Firefox keeps SQLite files, which stand this.

/** Bytes that must be free: far more than any write and the compactions it brings about. */
const atLeast = 32_000_000;

/** LevelDB begins a new log after 4 MB, and drops the old one once its rows stand in a table: this much is written for that. */
const filler = { transactions: 5, rows: 40, bytes: 32_768 };
const fillerName = 'tallylight-log';

/** Whether the log's end is sound: not known when the browser starts, and no longer after a fault. Kept in memory, where a full disk does not matter. */
const isSound = storage.defineItem<boolean>('session:logIsSound', { fallback: false });

/** Whether there is room to open or write; true where the browser does not tell. An extension's quota in Chromium is what is free on the disk. */
export async function hasRoom(): Promise<boolean> {
  if (!isChromium()) return true;
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
  return quota - usage >= atLeast;
}

/** Makes Chromium begin a new log unless this one is known to be sound. Takes a tenth of a second; rejects like any write. */
export async function renewLog(): Promise<void> {
  if (!isChromium() || (await isSound.getValue())) return;
  const open = indexedDB.open(fillerName, 1);
  open.onupgradeneeded = () => open.result.createObjectStore('rows');
  const db = await settled(open);
  try {
    for (let nth = 0; nth < filler.transactions; nth += 1) await fill(db, nth);
  } finally {
    db.close();
  }
  await settled(indexedDB.deleteDatabase(fillerName));
  await isSound.setValue(true);
}

/** A write failed, or the browser closed the database: the log may end in half a record. */
export async function distrustLog(): Promise<void> {
  await isSound.setValue(false);
}

function isChromium(): boolean {
  return /Chrom/.test(navigator.userAgent);
}

/** Noise, which Chromium cannot compress, in rows too small for files of their own. */
function fill(db: IDBDatabase, nth: number): Promise<void> {
  const tx = db.transaction('rows', 'readwrite');
  for (let row = 0; row < filler.rows; row += 1) {
    tx.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(filler.bytes)), nth * filler.rows + row);
  }
  return new Promise((done, fail) => {
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
