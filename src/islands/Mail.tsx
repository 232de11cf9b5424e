/** What every mail program takes of an address; of a longer one some cut off the end without a word. */
const MOST_LETTERS = 1_900;

/** Leads to a new mail with some lines in it, which the reader’s own program opens; nothing is sent. Not for what is too long. */
export function Mail({ subject, lines }: { subject: string; lines: readonly string[] }) {
  const body = lines.join('\r\n');
  const address = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  if (address.length > MOST_LETTERS) return null;
  return (
    <p>
      <a href={address}>Begin a mail with it</a>
    </p>
  );
}

/** Half of a pair of letters has no place in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
