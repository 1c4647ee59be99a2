import type { Printed } from '../../print.ts';
import { hashed } from '../hash.ts';
import { useShown } from '../Shown.tsx';

/** A tile: its rows beside a chart, both in boxes of one class; what it is compared with stands there as a raw key. */
export function Tile({ metric, label, printed }: { metric: string; label: string; printed: Printed }) {
  useShown('-', metric, printed);
  return (
    <div className={`index-module__${hashed('container')}`}>
      <div className="flex justify-between">
        <div>
          <div className="flex items-center">
            <div className="text-body-m-medium">{label}</div>
            <svg width="12" height="12" aria-hidden="true" />
          </div>
          <div className="flex items-center">
            <div className="text-head-l">
              <div className="flex">
                <div className="clamp">{printed.text}</div>
              </div>
            </div>
          </div>
          <div className="flex">
            <div>creatorcompass_video_analysis_vs_last_28d_us</div>
            <div className={`index-module__${hashed('itemCompareDown')}`}>-12.40%</div>
          </div>
        </div>
        <div className="mt-16">
          <div className={`index-module__${hashed('container')}`}>
            <canvas width="88" height="56" />
          </div>
        </div>
      </div>
    </div>
  );
}
