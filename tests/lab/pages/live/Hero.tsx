import { Button } from '@arco-design/web-react';
import { IconEdit, IconEye, IconGift } from '@arco-design/web-react/icon';
import type { LabConfig } from '../../config.ts';
import type { RoomFeed } from '../../feed.ts';
import { printCompact } from '../../print.ts';
import type { Words } from '../../words.ts';
import { Figure } from '../Shown.tsx';
import { Cards } from './Cards.tsx';
import { HeadlineNumber } from './HeadlineNumber.tsx';

const marks = { USD: '$', GBP: '£', EUR: '€', JPY: '円', BRL: 'R$', MYR: 'RM', VND: '₫' } as const;

/** The headline with its pills, and the cards below. */
export function Hero({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  const audience = feed?.end === null ? 'live_current_viewers' : 'live_viewers';
  const mark = marks[config.currency];
  return (
    <div className="w-full rounded-md h-hero hero">
      <div className="relative flex flex-col items-center rounded-md p-6 z-10 h-fit">
        <div className="flex justify-between w-full">
          <div className="w-32" />
          <div className="flex items-center relative">
            <span>
              <span className="text-xl">{words.card('live_gmv_direct')}</span>
              <span className="text-xl text-neutral-text-2"> {config.currency === 'JPY' ? `（${mark}）` : `(${mark})`}</span>
            </span>
          </div>
          <Button icon={<IconEdit />} />
        </div>
        <div className="ecom-screen-animated-number-container text-white font-black h-80px">
          <div className="ecom-screen-animated-number-basic">
            <HeadlineNumber value={feed?.figures.live_gmv_direct ?? null} />
          </div>
        </div>
        <div className="flex">
          <Pill icon={<IconGift />} label={words.card('items_sold')} metric="items_sold" value={feed?.figures.items_sold ?? null} />
          <Pill icon={<IconEye />} label={words.card(audience)} metric={audience} value={feed?.figures[audience] ?? null} />
        </div>
        <div className="w-full mt-4 min-h-190">
          <Cards feed={feed} config={config} words={words} />
        </div>
      </div>
    </div>
  );
}

function Pill(props: { icon: React.ReactNode; label: string; metric: string; value: number | null }) {
  return (
    <div className="bg-state-normal flex items-center py-1 px-4 mx-1 rounded-100">
      {props.icon}
      <div className="text-xl font-medium text-neutral-text-1 ml-1">{props.label}</div>
      <div className="ml-4 font-bold">
        <Figure metric={props.metric} printed={printCompact(props.value)} />
      </div>
    </div>
  );
}
