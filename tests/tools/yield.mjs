import { writeFileSync } from 'node:fs';

/**
 * Lets a session (a process that leads one, and all it starts in it) yield to others. Linux gives each session as much of the
 * machine as any other, however nice its processes are, and a browser is a session of its own. `nice`: 1 to 19.
 */
export function yieldSession(pid, nice) {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, `${nice}`);
  } catch {
    // No such groups here: then being nice is enough.
  }
}
