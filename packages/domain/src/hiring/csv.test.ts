import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('keeps what a spreadsheet would run as text, also inside quotes', () => {
  const text = toCsv([
    ['Name', 'Score'],
    ['=HYPERLINK("http://x","y")', 80],
    ['+91 98', -3],
    ['@SUM(A1)', null],
    ['-2+3', 1],
    ['\t=1', 2],
    ['Iyer, "Hari"', 3],
  ]);
  expect(text).toBe(
    '\ufeffName,Score\r\n"\'=HYPERLINK(""http://x"",""y"")",80\r\n\'+91 98,-3\r\n\'@SUM(A1),\r\n\'-2+3,1\r\n\'\t=1,2\r\n"Iyer, ""Hari""",3\r\n',
  );
});
