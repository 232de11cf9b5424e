/** Why an organisation’s own file was not taken, and what to do about it. */
export const withPassword =
  'That file has a password, or is a Word file from before 2007. Save it in Word as a .docx or .dotx without a password, and choose that one.';
export const damaged =
  'That file is no Word document, or is damaged or cut off. Open it in Word, save it as a .docx, and choose that one.';
export const tooLarge =
  'That file holds more than 100 MB once it is unpacked. Save a copy without its text and pictures, and choose that one.';
export const withMacros =
  'That file holds macros, which would go into every document made from it. Save it in Word as a .dotx or .docx, and choose that one.';
export const notWord = 'That is an Office file, but no Word document. Choose a .docx or a .dotx.';
export const strict =
  'That file is in Word’s “Strict Open XML” format. Save it in Word as a plain .docx, and choose that one.';
export const unusual =
  'That file is written in a way that is not understood here. Open it in Word, save it as a .docx, and choose that one.';
