import { Avatar, Button } from '@arco-design/web-react';
import { IconBook, IconDown, IconDownload, IconFullscreen } from '@arco-design/web-react/icon';
import type { LabConfig } from '../../config.ts';
import type { RoomFeed } from '../../feed.ts';
import { printElapsed, printRange } from '../../print.ts';
import type { Words } from '../../words.ts';

/** Shop, running time and times of the room. */
export function Header({ feed, config, words }: { feed: RoomFeed | null; config: LabConfig; words: Words }) {
  return (
    <div className="rounded-md bg-bg-4 h-70 px-8 py-4 flex items-center justify-between">
      <div className="flex items-center">
        <div className="lab-mark" />
        <div className="w-1px h-16 bg-neutral-text-4 mx-4" />
        <div className="font-medium text-xl leading-9">{words.phrase('dashboard')}</div>
        <div className="w-2px h-8 bg-neutral-text-4 ml-7" />
        <div className="flex items-center ml-7">
          <Avatar size={24} className="mr-2" style={{ backgroundColor: '#3f6f7d' }}>
            {config.shop.slice(0, 1).toUpperCase()}
          </Avatar>
          <div className="font-medium text-base leading-6 max-w-300">
            <div className="truncate">{config.shop}</div>
          </div>
        </div>
        {feed && (
          <div className="flex items-center ml-4">
            <div className="text-neutral-text-3 text-base leading-6 mr-1">{words.phrase('duration')}</div>
            <div className="text-neutral-text-1 text-base leading-6 font-medium mr-4">{printElapsed(feed.second, config)}</div>
            <div className="text-neutral-text-1 text-base leading-6 font-medium">{printRange(feed.start, feed.end, config)}</div>
          </div>
        )}
      </div>
      <div className="flex items-center gap-3">
        <Button size="large" icon={<IconDownload />} />
        <Button size="large" icon={<IconBook />}>
          {words.phrase('playbook')}
        </Button>
        <Button size="large">
          {words.phrase('language')} <IconDown />
        </Button>
        <Button size="large" icon={<IconFullscreen />} />
      </div>
    </div>
  );
}
