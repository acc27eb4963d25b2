/** How long the browser may take to fetch the file from memory, milliseconds. */
const KEPT = 10_000;

/** Gives the person a text that was made on this device, as a file. */
export const saveFile = (name: string, content: string, type: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

/** Gives the person a file. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
