import { readdirSync, readFileSync } from 'node:fs';

/** A process and everything it started, by their ids (Linux). */
export function family(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name): [number, number] => [Number(name), parentOf(name)]),
  );
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}

/** Stops processes as a computer's sleep does, while all clocks go on; until `wake` is called. */
export function sleep(pids: readonly number[]): { wake(): void } {
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended by itself meanwhile.
      }
    }
  };
  tell('SIGSTOP');
  return { wake: () => tell('SIGCONT') };
}

/** The parent of a process; the name of a program may hold spaces and brackets. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
