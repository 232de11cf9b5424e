import { addStyles } from '../lateStyles.ts';
import styles from './week.css?inline';

// What comes late brings its styles along: of the pages that it comes to, some have no room for them.
addStyles(styles);
