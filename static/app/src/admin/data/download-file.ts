/** Lets the browser save a text as a file. */
export function downloadFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken it by then; without a pause some save nothing.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
