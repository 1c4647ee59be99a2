import { Menu as ArcoMenu } from '@arco-design/web-react';
import { IconHome, IconMindMapping, IconPushpin } from '@arco-design/web-react/icon';
import type { Words } from '../../words.ts';

/** The left menu repeats two section titles. */
export function Menu({ words }: { words: Words }) {
  const entries = [
    { key: 'keyMetrics', icon: <IconHome /> },
    { key: 'trends', icon: <IconPushpin /> },
    { key: 'traffic', icon: <IconMindMapping /> },
  ] as const;
  return (
    <ArcoMenu className="w-80 h-full p-0" defaultSelectedKeys={['keyMetrics']}>
      {entries.map(({ key, icon }) => (
        <ArcoMenu.Item key={key} className="flex flex-col justify-center items-center">
          {icon}
          <div className="text-xs text-center pt-1 truncate menu-text">
            <span>{words.phrase(key)}</span>
          </div>
        </ArcoMenu.Item>
      ))}
    </ArcoMenu>
  );
}
