/** A time in which the page itself did not run: the machine was busy elsewhere. */
export type Stall = { from: number; to: number };

const beat = 250;
const late = 1000;

/** Notes standstills by a worker's beat, which hidden tabs keep. In an accelerated browser a busy machine shows at once. */
export function watchStalls(): Stall[] {
  const stalls: Stall[] = [];
  const source = URL.createObjectURL(new Blob([`setInterval(() => postMessage(Date.now()), ${beat})`], { type: 'text/javascript' }));
  let last = Date.now();
  new Worker(source).onmessage = ({ data: sent }: MessageEvent<number>) => {
    const now = Date.now();
    if (now - last > late || now - sent > late) stalls.push({ from: Math.min(last, sent), to: now });
    last = now;
  };
  return stalls;
}
