import { forecast } from '@/lib/room/forecast';
import { random, shapeOf, simulateRoom, simulateShop, soldAt } from './simulated';

/** How forecasts on simulated rooms came out: finishes inside the band, and median errors as shares of the finish. */
export type Outcome = { rooms: number; covered: number; width: number; error: number; line: number };

/** `past` rooms of each of `shops` simulated shops foretell the next `ahead` ones, when a share of their length has passed. */
export function backtest({
  seed,
  shops,
  past,
  ahead,
  passed,
}: {
  seed: number;
  shops: number;
  past: number;
  ahead: number;
  passed: number;
}): Outcome {
  const next = random(seed);
  const errors: number[] = [];
  const lines: number[] = [];
  const widths: number[] = [];
  let covered = 0;
  for (let shop = 0; shop < shops; shop += 1) {
    const kind = simulateShop(next);
    const shapes = Array.from({ length: past }, (_, index) => shapeOf(simulateRoom(next, kind), String(index)));
    for (let index = 0; index < ahead; index += 1) {
      const room = simulateRoom(next, kind);
      const finish = soldAt(room, 1);
      const found = forecast(shapes, soldAt(room, passed), passed);
      if (!found || found.low === undefined || found.high === undefined) continue;
      if (finish >= found.low && finish <= found.high) covered += 1;
      widths.push((found.high - found.low) / finish);
      errors.push(Math.abs(found.finish - finish) / finish);
      lines.push(Math.abs(soldAt(room, passed) / passed - finish) / finish);
    }
  }
  return { rooms: errors.length, covered: covered / errors.length, width: median(widths), error: median(errors), line: median(lines) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
