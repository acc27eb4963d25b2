/**
 * A table as Swedish spreadsheets and payroll programs read it: semicolons, decimal commas, CRLF, UTF-8 with its mark.
 * Pure.
 */

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A text that no spreadsheet takes for a formula: one beginning like a formula gets an apostrophe before it. An
 * errand is free text, and the file is opened by somebody else, on a computer with access to more.
 */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One cell: a text made harmless, a number with a decimal comma, nothing for what is not known. */
export type Cell = string | { value: number; decimals: number } | null;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(harmless(cell));
  return cell.value.toFixed(cell.decimals).replace(".", ",");
}

/** The whole file. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("");
