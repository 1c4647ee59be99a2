/** How much of a whole, beside the words that say so. */
export function Bar({ part, of }: { part: number; of: number }) {
  const percent = of > 0 ? Math.min(100, (part / of) * 100) : 0;
  return (
    <i className="d-bar" aria-hidden="true">
      <i style={{ width: `${percent}%` }} />
    </i>
  );
}
