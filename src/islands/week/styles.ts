import styles from './week.css?inline';

// What comes late brings its styles along: of the pages that it comes to, some have no room for them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
