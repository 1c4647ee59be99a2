/** The part of a runtime port that a heartbeat needs. */
export type Port = {
  onMessage: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
};

/** Two attempts to connect are at least this far apart, in milliseconds. */
const pause = 1000;

export type Heartbeat = {
  /** Whether beats are needed: only while a room is recorded. */
  want(wanted: boolean): void;
  /** Connects again if the port was lost. Called at every sign of life, since timers stop in hidden tabs. */
  mend(): void;
};

/** Keeps one port open while beats are wanted. `connect` may throw (the extension is gone): the next sign of life tells. */
export function createHeartbeat(connect: () => Port, onBeat: () => void, signal: AbortSignal): Heartbeat {
  let port: Port | null = null;
  let wanted = false;
  let tried = Number.NEGATIVE_INFINITY;

  function mend() {
    if (!wanted || port || signal.aborted || performance.now() - tried < pause) return;
    tried = performance.now();
    try {
      const opened = connect();
      opened.onMessage.addListener(() => {
        onBeat();
        // An answer is an event for the background: it keeps the worker alive while a room is recorded.
        quietly(() => opened.postMessage(null));
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = null;
        mend();
        // Whether only the background stopped or the extension is gone shows a moment later.
        setTimeout(onBeat, pause);
      });
      port = opened;
    } catch {
      port = null;
    }
  }

  function close() {
    quietly(() => port?.disconnect());
    port = null;
  }

  function want(now: boolean) {
    wanted = now;
    if (wanted) mend();
    else close();
  }

  signal.addEventListener('abort', close);
  return { want, mend };
}

/** A port whose other side, or whose extension, is gone throws: the next sign of life opens another. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}
