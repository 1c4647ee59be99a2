/** Lets a session (a process that leads one, and all it starts in it) yield to others. */
export function yieldSession(pid: number, nice: number): void;
