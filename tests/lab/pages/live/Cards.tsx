import { Carousel, Grid } from '@arco-design/web-react';
import { IconCaretDown } from '@arco-design/web-react/icon';
import { cardsOf, marketMarks, printCard } from '../../cards.ts';
import type { LabConfig } from '../../config.ts';
import type { RoomFeed } from '../../feed.ts';
import { placeholder, printPercent } from '../../print.ts';
import type { Words } from '../../words.ts';
import { Figure, useShown } from '../Shown.tsx';

/** The metric cards: one slide with market comparison, or slides of eight that rotate every eight seconds. */
export function Cards({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  const metrics = cardsOf(config);
  const size = config.market === 'on' ? metrics.length : 8;
  const slides = Array.from({ length: Math.ceil(metrics.length / size) }, (_, index) => metrics.slice(index * size, (index + 1) * size));
  const marks = feed && config.market === 'on' ? marketMarks(feed.figures, feed.end !== null) : {};
  return (
    <Carousel
      direction="vertical"
      showArrow="never"
      indicatorType={slides.length > 1 ? 'dot' : 'never'}
      autoPlay={slides.length > 1 ? { interval: 8000 } : false}
      style={{ height: 89 * Math.ceil(size / 4) + (size > 8 ? 0 : 2) }}
    >
      {slides.map((slide) => (
        <Grid.Row key={slide.join()} gutter={24}>
          {slide.map((metric) => (
            <Grid.Col key={metric} span={6}>
              <Card metric={metric} label={words.card(metric)} feed={feed} config={config} change={marks[metric]} />
            </Grid.Col>
          ))}
        </Grid.Row>
      ))}
    </Carousel>
  );
}

function Card(props: { metric: string; label: string; feed: RoomFeed | null; config: LabConfig; change: number | undefined }) {
  const value = props.feed?.figures[props.metric] ?? null;
  const over = props.label.startsWith('> ');
  return (
    <div className="flex flex-col justify-center items-start overflow-hidden px-3 py-4">
      <div className="w-full">
        <div className="text-base text-neutral-text-1 truncate">
          {over ? '>' : props.label}
          {over ? props.label.slice(1) : null}
        </div>
        <div className="flex items-baseline">
          <Figure metric={props.metric} printed={props.feed ? printCard(props.metric, value, props.config) : placeholder} />
          {props.change !== undefined && <Change metric={props.metric} change={props.change} config={props.config} />}
        </div>
      </div>
    </div>
  );
}

/** The distance from the market: always printed without its sign, always with the "down" icon, turned when it is up. */
function Change({ metric, change, config }: { metric: string; change: number; config: LabConfig }) {
  const printed = printPercent(Math.abs(change), { ...config, variant: 'a' });
  useShown('-', `market:${metric}`, printed);
  const colour = change < 0 ? 'rgb(221, 31, 46)' : 'rgb(0, 168, 120)';
  return (
    <div className="flex items-center text-bodyM-medium change">
      <IconCaretDown className={change < 0 ? '' : 'rotate-180'} style={{ color: colour }} />
      <span style={{ color: colour }}>{printed.text}</span>
    </div>
  );
}
