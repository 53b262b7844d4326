import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { ProcessingRegister } from '../contract/generated/types.ts';
import { type RegisterTable, tablesOf } from './register-tables.ts';
import type { RegisterLanguage } from './words.ts';

/** What a cell of a spreadsheet holds at most. */
const longestCell = 32_767;
/** The earliest day that a ZIP file can name, by the local clock, which is how it is written down: the same bytes anywhere. */
const noDay = new Date(1980, 0, 1);

/**
 * The register as a workbook, a sheet per table. Every cell is a text, never a formula or a number. The same register gives
 * the same bytes: the writer would put the moment of writing in the file.
 */
export async function toXlsx(register: ProcessingRegister, language: RegisterLanguage): Promise<Uint8Array> {
  const written = await writeWorkbook(tablesOf(register, language).map(toSheet)).toBuffer();
  return zipSync(unzipSync(written), { mtime: noDay });
}

const toSheet = ({ name, rows }: RegisterTable) => ({
  // A sheet has a short name, without some characters.
  sheet: name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31),
  stickyRowsCount: 1,
  columns: (rows[0] ?? []).map(() => ({ width: 32 })),
  data: rows.map((row, index) =>
    row.map((text) => ({
      value: text.slice(0, longestCell),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  ),
});
