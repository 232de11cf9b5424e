/** Looks at a site over http: whether a server sends it as it has to be sent. */
import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from './filesIn.ts';
import { SECURITY_HEADERS } from './headers.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const TYPES: Record<string, RegExp> = {
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^(text|application)\/javascript(; ?charset=utf-8)?$/i,
  json: /^application\/json/i,
  png: /^image\/png$/i,
  svg: /^image\/svg\+xml/i,
  webp: /^image\/webp$/i,
  woff2: /^(font\/woff2|application\/font-woff2)$/i,
};

/** What is not as it has to be at a site, which is dist/ at that address; empty where all is. */
export async function faultsOf(site: string, dist: string): Promise<string[]> {
  const names = filesIn(dist);
  const one = (ending: string) => names.find((name) => name.endsWith(`.${ending}`)) ?? '';
  // The worker above all: a browser that keeps it from before would never hear of another edition.
  const files = ['index.html', 'plan/index.html', 'sw.js', ...Object.keys(TYPES).map(one)].filter(Boolean);
  const found = [];
  for (const name of files) found.push(await faultsOfFile(site, dist, name));
  found.push(await faultsBeside(site, dist));
  return found.flat();
}

async function faultsOfFile(site: string, dist: string, name: string): Promise<string[]> {
  const path = name.replace(/index\.html$/, '');
  const whole = readFileSync(join(dist, name));
  const found = [];
  for (const packed of ['identity', 'gzip', 'br, gzip']) {
    const answer = await ask(site + path, packed);
    const faults = [
      ...faultsOfBody(answer, whole),
      ...faultsOfHead(answer, name),
      ...faultsOfPacking(answer, name, packed),
    ];
    found.push(faults.map((fault) => `/${path} (${packed}): ${fault}`));
  }
  return found.flat();
}

function faultsOfBody(answer: Answer, whole: Buffer): string[] {
  if (answer.status !== 200) return [`status ${answer.status}`];
  return unpacked(answer).equals(whole) ? [] : ['another text than the file'];
}

function faultsOfHead(answer: Answer, name: string): string[] {
  const type = answer.headers['content-type'] ?? 'none';
  const kept = answer.headers['cache-control'] ?? 'nothing';
  const wanted = name.startsWith('_astro/') ? /max-age=31536000.*immutable/ : /^no-cache$/;
  return [
    ...(TYPES[name.split('.').at(-1) ?? '']?.test(type) ? [] : [`type ${type}`]),
    ...(wanted.test(kept) ? [] : [`may be kept: ${kept}`]),
    ...missingHeaders(answer),
  ];
}

/** What is small or packed already may travel as it is; a page or a script may not. */
function faultsOfPacking({ headers }: Answer, name: string, packed: string): string[] {
  const encoding = headers['content-encoding'];
  if (packed === 'identity') return encoding ? ['packed, which was not asked for'] : [];
  return encoding || !/html$|js$/.test(name) ? [] : ['not packed'];
}

function missingHeaders({ headers }: Answer): string[] {
  return Object.entries(SECURITY_HEADERS).flatMap(([name, value]) => {
    const sent = headers[name.toLowerCase()];
    return sent === value ? [] : [`${name} is ${sent ?? 'missing'}`];
  });
}

/** Folders without their slash, what is not there, and folders without a page. */
async function faultsBeside(site: string, dist: string): Promise<string[]> {
  const faults: string[] = [];
  const folder = await ask(`${site}plan`);
  const to = new URL(folder.headers.location ?? '', `${site}plan`).href;
  if (folder.status < 301 || folder.status > 308 || to !== `${site}plan/`)
    faults.push(`/plan is not led to /plan/, but ${folder.status} ${folder.headers.location ?? ''}`);
  const missing = await ask(`${site}no/such/page/`);
  if (missing.status !== 404) faults.push(`what is not there has the status ${missing.status}`);
  if (!missing.body.equals(readFileSync(join(dist, '404.html'))))
    faults.push('what is not there does not show 404.html');
  faults.push(...missingHeaders(missing).map((what) => `what is not there: ${what}`));
  const listed = await ask(`${site}_astro/`);
  if (listed.status < 400) faults.push(`a folder is listed: /_astro/ has the status ${listed.status}`);
  return faults;
}

function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** Asks as it stands: no redirect is followed, and nothing unpacked. */
function ask(address: string, packed = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'Accept-Encoding': packed } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
  });
}
