/**
 * What a number measures.
 * `money` major units of a currency · `count` ones · `ratio` 0..1 and beyond, printed as a percentage ·
 * `multiple` a plain factor such as ROI 4.12 · `duration` seconds · `score` a bounded mark such as 4.7 of 5 · `rank` a position.
 */
export type Unit = 'money' | 'count' | 'ratio' | 'multiple' | 'duration' | 'score' | 'rank';

/** Which direction is good news. `neither` for context figures (spend, stock, price). */
export type Better = 'more' | 'less' | 'neither';

/**
 * How a metric behaves over time.
 * `counter` only grows inside one room and adds up over rooms and days · `unique` counts people once: it grows inside a
 * room, but the same person comes again, so it never adds up · `rate` is a quotient and never adds up ·
 * `level` is a state at one moment (viewers now, stock).
 */
export type Kind = 'counter' | 'unique' | 'rate' | 'level';

/** One row of the catalogue: everything about a metric that arithmetic, formatting and export derive from. */
export type MetricRow = { id: string; unit: Unit; better: Better; kind: Kind };
