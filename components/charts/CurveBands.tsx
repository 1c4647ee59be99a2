/**
 * A stretch of a curve's time (epoch ms) worth seeing: `host` stands in a strip above the picture, the others shade it. `name` is
 * written where there is room, `note` is said with it.
 */
export type CurveBand = { kind: 'host' | 'best' | 'worst' | 'silence'; from: number; to: number; name: string; note?: string };

/** Stretches over a curve, each where it lies in the time shown. */
export function CurveBands({ bands, from, to }: { bands: readonly CurveBand[]; from: number; to: number }) {
  const shown = bands.filter((band) => band.to > from && band.from < to);
  if (shown.length === 0) return null;
  const share = (at: number) => (Math.min(to, Math.max(from, at)) - from) / (to - from);
  return (
    <ol className="curve-bands">
      {shown.map((band) => (
        <li
          key={`${band.kind} ${band.from} ${band.name}`}
          className={`curve-band curve-band--${band.kind}`}
          title={[band.name, band.note].filter(Boolean).join(' ')}
          style={{ '--from': share(band.from), '--to': share(band.to) }}
        >
          <b>{band.name}</b>
          {band.note && <span>{band.note}</span>}
        </li>
      ))}
    </ol>
  );
}
