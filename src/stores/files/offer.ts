import { forgetImport, offerFile } from './file.ts';
import { forgetBringIn, holdsSeveral, offerPrograms } from './bringIn.ts';

/** Offers a file that somebody chose on the plan to where it belongs. True when it holds several programs. */
export async function offerChosen(file: File): Promise<boolean> {
  const several = await holdsSeveral(file);
  if (several) {
    forgetImport();
    await offerPrograms(file);
  } else {
    forgetBringIn();
    await offerFile(file);
  }
  return several;
}
