import type { LabConfig } from '../../config.ts';
import { type Printed, printFull, printMoney } from '../../print.ts';
import { hashed } from '../hash.ts';
import { useShown } from '../Shown.tsx';
import type { LabVideo } from './videos.ts';

/** One video: picture, title, when it was posted, and its figures; two amounts stand under one label. */
export function VideoCard({ video, config }: { video: LabVideo; config: LabConfig }) {
  const { id, title, posted, seconds, plays, items, completion } = video;
  const percent = (value: number): Printed => ({ text: `${(value * 100).toFixed(2)}%`, value: Number(value.toFixed(4)), parts: [] });
  return (
    <div className="video">
      <div className="flex">
        <div>
          <div className="flex">
            <div className={`picture index-module__${hashed('imgWrapper')}`}>
              <img alt="video thumbnail" />
            </div>
          </div>
        </div>
        <div className="video-body">
          <div className="flex justify-between">
            <div>
              <div className="flex">
                <span className="text-body-l-medium">
                  <div className="flex">
                    <div className="clamp">{title}</div>
                  </div>
                </span>
                <span className="ml-8">View details</span>
              </div>
              <div className="mt-8">
                <span className="mr-16">
                  <span>Posted:</span>
                  <span className="ml-4">{posted}</span>
                </span>
                <span className="mr-16">
                  <span>Duration:</span>
                  <span className="ml-4">{`${seconds}s`}</span>
                </span>
              </div>
            </div>
            <div />
          </div>
          <div className="flex justify-between">
            <Cell video={id} label="GMV" printed={printMoney(items * 12.5, config)} />
            <Cell video={id} label="GMV" printed={printMoney(items * 9, config)} />
            <Cell video={id} metric="video_views" label="Views" printed={printFull(plays, 'en-US')} />
            <Cell video={id} metric="items_sold" label="Items sold" printed={printFull(items, 'en-US')} />
            <Cell video={id} metric="video_completion" label="Completion" printed={percent(completion)} />
          </div>
        </div>
      </div>
    </div>
  );
}

function Cell({ video, metric = 'video_gmv', label, printed }: { video: string; metric?: string; label: string; printed: Printed }) {
  useShown(`video:${video} ${label}`, metric, printed);
  return (
    <div>
      <div className="flex items-center">
        <span className="text-body-s-regular">{label}</span>
        <svg width="12" height="12" aria-hidden="true" />
      </div>
      <div className="text-body-l-medium">
        <div className="flex">
          <div className="clamp">{printed.text}</div>
        </div>
      </div>
    </div>
  );
}
