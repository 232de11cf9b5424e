/** Writes a file whole: the browser writes beside it and puts it in place at the end, or leaves it as it was. */
export async function replaceText(handle: FileSystemFileHandle, text: string): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(text);
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
  await writable.close();
}
