/** The languages TikTok Shop is read in. */
export type DialectCode = 'en' | 'zh-CN' | 'id' | 'th' | 'vi' | 'ms' | 'es' | 'pt-BR' | 'ja' | 'de' | 'fr' | 'it';

/** How one language writes numbers. Every page may also use the en-US short form, whatever its language. */
export type NumberStyle = {
  /** The usual decimal mark; the other of "." and "," groups. Null: both are in use (Spain and Mexico). */
  decimal: '.' | ',' | null;
  /** Short forms that mean something else here than in en-US, as powers of ten. */
  disputed?: Readonly<Record<string, number>>;
  /** Every word for days, hours, minutes and seconds, short and long. English and the letters d h m s are known everywhere. */
  duration: readonly [day: string, hour: string, minute: string, second: string];
};

export const numberStyles: Readonly<Record<DialectCode, NumberStyle>> = {
  en: { decimal: '.', duration: ['day days', 'hr hrs hour hours', 'min mins minute minutes', 'sec secs second seconds'] },
  'zh-CN': { decimal: '.', duration: ['天 日', '小时 小時 时', '分钟 分鐘 分', '秒 秒钟'] },
  id: { decimal: ',', disputed: { M: 9 }, duration: ['hari hr', 'jam j', 'menit mnt', 'detik dtk'] },
  th: { decimal: '.', duration: ['วัน', 'ชั่วโมง ชม.', 'นาที', 'วินาที วิ'] },
  vi: { decimal: ',', disputed: { T: 9 }, duration: ['ngày', 'giờ', 'phút', 'giây'] },
  // Its narrowest "h" for a day is left out: on a card that letter is an hour in every language.
  ms: { decimal: '.', duration: ['hari', 'jam j', 'minit min', 'saat s'] },
  es: { decimal: null, disputed: { B: 12 }, duration: ['día días d', 'hora horas h', 'minuto minutos min', 'segundo segundos seg s'] },
  'pt-BR': { decimal: ',', duration: ['dia dias', 'hora horas h', 'minuto minutos min', 'segundo segundos seg s'] },
  ja: { decimal: '.', duration: ['日', '時間', '分', '秒'] },
  de: {
    decimal: ',',
    duration: ['Tag Tage Tg.', 'Stunde Stunden Std. Std h', 'Minute Minuten Min. Min', 'Sekunde Sekunden Sek. Sek'],
  },
  fr: {
    decimal: ',',
    disputed: { Bn: 12 },
    duration: ['j jour jours', 'heure heures h', 'minute minutes min', 'seconde secondes sec s'],
  },
  it: { decimal: ',', duration: ['giorno giorni g gg', 'ora ore h', 'minuto minuti min', 'secondo secondi sec s'] },
};

/**
 * Short forms as powers of ten. Each means the same wherever it is used, so one table serves every page
 * (a shop's currency can bring its own short forms under English labels); the few exceptions are `disputed`.
 */
export const suffixes: Readonly<Record<string, number>> = {
  K: 3,
  k: 3,
  M: 6,
  B: 9,
  T: 12,
  mil: 3,
  'mil M': 9,
  mi: 6,
  bi: 9,
  tri: 12,
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  J: 6,
  miliar: 9,
  triliun: 12,
  N: 3,
  NT: 12,
  nghìn: 3,
  ngàn: 3,
  tr: 6,
  Tr: 6,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  'nghìn tỷ': 12,
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  พันล้าน: 9,
  หมื่นล้าน: 10,
  แสนล้าน: 11,
  ล้านล้าน: 12,
  千: 3,
  万: 4,
  萬: 4,
  w: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  兆: 12,
  'Tsd.': 3,
  Tsd: 3,
  'Mio.': 6,
  Mio: 6,
  'Bio.': 12,
  'Mrd.': 9,
  Mrd: 9,
  mille: 3,
  Md: 9,
  mila: 3,
  Mln: 6,
  mln: 6,
  Mld: 9,
  Bln: 12,
};
