const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** What is nested deeper is told by the line of what holds it: places of endless nesting would be endless themselves. */
const deepest = 8;

type Level = { isList: boolean; at: number | string };

/** The line, from 1, on which each value of a valid JSON text stands, by its place ("rules.3.metric"). */
export function linesOf(json: string): Map<string, number> {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let line = 1;
  let read = 0;
  let isKey = false;
  const note = () => levels.length <= deepest && lines.set(levels.map(({ at }) => at).join('.'), line);
  for (const match of json.matchAll(token)) {
    for (; read < match.index; read++) if (json[read] === '\n') line += 1;
    const [text] = match;
    const level = levels.at(-1);
    if (text === '{' || text === '[') {
      note();
      levels.push({ isList: text === '[', at: text === '[' ? 0 : '' });
      isKey = text === '{';
    } else if (text === '}' || text === ']') {
      levels.pop();
      isKey = false;
    } else if (text === ',') {
      if (level?.isList) level.at = Number(level.at) + 1;
      isKey = level?.isList === false;
    } else if (text === ':') isKey = false;
    else if (isKey && level) level.at = JSON.parse(text) as string;
    else note();
  }
  return lines;
}
