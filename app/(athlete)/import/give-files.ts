/**
 * Puts files into a form's file input and sends the form, as if the person had chosen them there: files dropped on the page,
 * or handed over by the phone's share sheet. Empty files and folders are left out.
 */
export function giveFiles(input: HTMLInputElement, files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) if (file.size > 0) chosen.items.add(file);
  if (chosen.files.length === 0) return;
  input.files = chosen.files;
  input.form?.requestSubmit();
}
