/** Names of the twelve months, long and short, in every language TikTok Shop is read in. No name means two months. */
const names = [
  'jan january januar januari janeiro janvier janv ene enero gen gennaio ม.ค. มกราคม',
  'feb february februar februari febrero febbraio fev fevereiro févr février ก.พ. กุมภาพันธ์',
  'mar march märz maret mac marzo março mars มี.ค. มีนาคม',
  'apr april abr abril aprile avr avril เม.ย. เมษายน',
  'may mai mei mayo maio mag maggio พ.ค. พฤษภาคม',
  'jun june juni junio junho juin giu giugno มิ.ย. มิถุนายน',
  'jul july juli julai julio julho juil juillet lug luglio ก.ค. กรกฎาคม',
  'aug august agu agustus ogo ogos ago agosto août ส.ค. สิงหาคม',
  'sep sept september septiembre set setembro settembre septembre ก.ย. กันยายน',
  'oct october okt oktober oktober octubre out outubro ott ottobre octobre ต.ค. ตุลาคม',
  'nov november noviembre novembro novembre พ.ย. พฤศจิกายน',
  'dec december dez dezember dezembro des desember dis disember dic diciembre dicembre déc décembre ธ.ค. ธันวาคม',
];

const numbers: ReadonlyMap<string, number> = new Map(names.flatMap((list, at) => list.split(' ').map((name) => [name, at + 1])));

/**
 * A day without its year, from "Mar 01", "14 May", "1. März", "1 de mar.", "1 มี.ค.", "1 thg 3" or "3月1日"; undefined for
 * anything else, also for a day that no month has.
 */
export function monthDay(text: string): { month: number; day: number } | undefined {
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const numeral = /^(\d{1,2})月(\d{1,2})日$/.exec(folded);
  if (numeral) return real(Number(numeral[1]), Number(numeral[2]));
  const monthFirst = /^(\D+) (\d{1,2})$/.exec(folded);
  if (monthFirst) return real(monthNumber(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:\.|er)? (?:de )?(\D+|(?:thg|tháng) \d{1,2})$/i.exec(folded);
  return dayFirst ? real(monthNumber(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

/** The number of a month by its name; 0 for anything else. */
function monthNumber(name = ''): number {
  const key = name.toLowerCase();
  const vietnamese = /^(?:thg|tháng) (\d{1,2})$/.exec(key);
  return vietnamese ? Number(vietnamese[1]) : (numbers.get(key) ?? numbers.get(key.replace(/\.$/, '')) ?? 0);
}

function real(month: number, day: number): { month: number; day: number } | undefined {
  // A leap year: which year it is, is not known here.
  const at = new Date(Date.UTC(2024, month - 1, day));
  return month > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? { month, day } : undefined;
}
