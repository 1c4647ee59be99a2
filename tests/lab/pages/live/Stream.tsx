import { IconPlayCircle } from '@arco-design/web-react/icon';
import type { Words } from '../../words.ts';
import { hashed } from '../hash.ts';

const comments = [
  ['vela_92', 'does the mug fit a car holder?'],
  ['oona.k', 'third one ordered, love it'],
  ['marrow.ink', 'price went from 19.99 to 12.49?'],
  ['tobi_and_tea', 'show the 750 ml please'],
] as const;

/** The player and the comments: nothing here is a metric, and comments are never read. */
export function Stream({ ended, words }: { ended: boolean; words: Words }) {
  return (
    <div className="rounded-md bg-bg-4 p-6 flex-1 min-h-0 flex flex-col">
      <div className="text-2xl font-bold mb-4">{words.phrase(ended ? 'replay' : 'stream')}</div>
      <div className="player">
        <IconPlayCircle style={{ fontSize: 64, opacity: 0.8 }} />
        <div className={hashed('commentContainer')}>
          {comments.map(([name, text]) => (
            <div key={name} className={hashed('comment')}>
              <span className={hashed('username')}>{name}</span>
              <span className={hashed('commentContent')}>{text}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
