import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { bookText, bookXlsx, sheetNames } from '@/lib/export/book';

const columns = [
  { title: 'Name', width: 10 },
  { title: 'How', width: 30 },
  { title: 'Amount', width: 12, digits: 2 },
];

describe('a workbook of sheets', () => {
  it('holds text as text and numbers as numbers, and runs nothing', async () => {
    const rows = [
      ['=1+1', '$200.00 × 60 min ÷ 60', 200],
      ['+cmd', '-2', -2.5],
      ['@SUM(A1)', '＝1', null],
      ['#REF!', '\tx', 0],
    ];
    const { sheets } = await readXlsx(await bookXlsx([{ name: 'A', columns, rows, strong: [1] }]), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.rows).toEqual([
      ['Name', 'How', 'Amount'],
      ["'=1+1", '$200.00 × 60 min ÷ 60', 200],
      ["'+cmd", "'-2", -2.5],
      ["'@SUM(A1)", "'＝1", null],
      ["'#REF!", "'\tx", 0],
    ]);
    expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(false);
    expect(sheet?.cells?.get('2,2')?.style).toMatchObject({ numFmt: '#,##0.00', font: { bold: true } });
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toBe('#,##0.00');
  });

  it('has a name for each sheet that a workbook allows', () => {
    expect(sheetNames(['Lin', 'lin', 'a/b:c*?[d]', "'x'", '', 'x'.repeat(40), `${'x'.repeat(40)}y`])).toEqual([
      'Lin',
      'lin 2',
      'a-b-c---d-',
      'x',
      '-',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
    ]);
  });

  it('is text as a CSV is', () => {
    const sheet = { name: 'A', columns, rows: [['=1+1', 'a,b', 2]] };
    expect(bookText(sheet, ',')).toBe(`Name,How,Amount\r\n'=1+1,"a,b",2`);
    expect(bookText(sheet, '\t')).toBe(`Name\tHow\tAmount\r\n'=1+1\ta,b\t2`);
  });
});
