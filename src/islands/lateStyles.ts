/** Gives the page the styles of a part that comes late: its HTML holds only what is needed to type the first word. */
export function addStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
