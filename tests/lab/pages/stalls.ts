/** A time in which the machine did not let the browser run. */
export type Stall = { from: number; to: number };

const beat = 250;
const late = 1000;

/**
 * Notes standstills of the machine by a worker's beat, and by the worker's own clock: whatever keeps the page's thread busy,
 * the extension included, does not delay it. In an accelerated browser a busy machine shows at once.
 */
export function watchStalls(): Stall[] {
  const stalls: Stall[] = [];
  const source = URL.createObjectURL(new Blob([`setInterval(() => postMessage(Date.now()), ${beat})`], { type: 'text/javascript' }));
  let last = Date.now();
  new Worker(source).onmessage = ({ data: now }: MessageEvent<number>) => {
    if (now - last > late) stalls.push({ from: last, to: now });
    last = now;
  };
  return stalls;
}
