/** Folds dist/ into one HTML file: `npm run single`. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../src/integrations/one-file/fold.ts';
import { BASE } from './base.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const FILE = 'unstall.html';

if (existsSync(DIST)) {
  const text = await fold(DIST, BASE);
  writeFileSync(FILE, text);
  console.log(`The whole site as one file, ${FILE}: ${Math.round(Buffer.byteLength(text) / 1000)} KB.`);
} else {
  console.error('There is nothing to fold: dist/ is missing. Build the site first: npm run build');
  process.exitCode = 1;
}
