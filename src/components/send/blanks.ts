/** HTML in which each blank, a few words in brackets, is marked for whatever fills it in. */
export function marked(html: string): string {
  return html.replace(/\[[^\]<]+\]/g, '<mark translate="no">$&</mark>');
}
