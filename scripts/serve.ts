/**
 * Serves the built site in dist/ to this computer only, the way a careful web host would.
 * Used by `npm start`, by the browser tests and by the link check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { BASE } from './base.ts';
import { SECURITY_HEADERS, TEXT_TYPES } from './headers.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TO_TRY = 20;

interface ServeOptions {
  /** The folder to serve; dist/ unless told. */
  dist?: string;
  /** The path of this host that it was built for; the environment's unless told. */
  base?: string;
  /** Leads whoever types an address that is not under the base there, as the browser tests do. No link is led. */
  leads?: boolean;
  /** Exactly this port, or an error. Without it: 4321, or the next free one. 0 takes any free port. */
  port?: number;
}

interface Site {
  url: string;
  close: () => Promise<void>;
}

/** Starts serving and says where; the caller closes it. */
export async function serve(options: ServeOptions = {}): Promise<Site> {
  const dist = options.dist ?? DIST;
  if (!existsSync(dist)) {
    throw new Error('There is no built site yet (dist/ is missing). Build it first: npm run build');
  }
  const base = options.base ?? BASE;
  const server = createServer(handler(dist, base, options.leads === true));
  const port = await listenOnFreePort(server, options.port);
  return {
    url: `http://${HOST}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One request in, one answer out: files through sirv, the rest (wrong slash, not found) here. */
export function handler(
  dist: string,
  base: string,
  leads: boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const notFound = join(dist, '404.html');
  const notFoundPage = existsSync(notFound) ? readFileSync(notFound) : 'This page does not exist.';
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => setFileHeaders(response, path),
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFoundPage);
    },
  });

  return (request, response) => {
    response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const elsewhere = leadOf(request, base, leads);
    if (elsewhere) {
      response.writeHead(308, { Location: elsewhere }).end();
      return;
    }
    const path = request.url ?? '/';
    // What stands elsewhere on the host is not of this site, and gets what no file has.
    request.url = path.startsWith(base) ? path.slice(base.length - 1) : '/%00';
    const redirect = withSlash(dist, request.url);
    if (redirect) response.writeHead(308, { Location: base + redirect.slice(1) }).end();
    else files(request, response);
  };
}

/** Where somebody is led who asks for what is not under the base: by its name without the slash, or, so told, by any typed. */
function leadOf({ url = '/', headers }: IncomingMessage, base: string, leads: boolean): string | undefined {
  if (url.startsWith(base)) return undefined;
  if (`${url}/` === base) return base;
  const followed = /^(?:same|cross)-/.test(String(headers['sec-fetch-site'] ?? ''));
  return leads && !followed ? base + url.slice(1) : undefined;
}

/** Built assets carry a hash in their name and never change; everything else is asked for again. */
function setFileHeaders(response: ServerResponse, path: string): void {
  const forever = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', forever ? 'public,max-age=31536000,immutable' : 'no-cache');
  const type = TEXT_TYPES[path.split('.').at(-1) ?? ''];
  if (type) response.setHeader('Content-Type', type);
}

/** Pages live at addresses that end in a slash: /about goes to /about/, so a page has one address. */
function withSlash(dist: string, requested: string): string | undefined {
  const url = URL.parse(requested, `http://${HOST}`);
  if (!url || url.pathname.endsWith('/')) return undefined;
  if (!existsSync(join(dist, safeDecode(url.pathname), 'index.html'))) return undefined;
  return `${url.pathname}/${url.search}`;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listenOnFreePort(server: Server, wanted: number | undefined): Promise<number> {
  const first = wanted ?? FIRST_PORT;
  const last = wanted === undefined ? FIRST_PORT + PORTS_TO_TRY - 1 : wanted;
  for (let port = first; port <= last; port++) {
    if (await listen(server, port)) return (server.address() as AddressInfo).port;
  }
  const taken = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are all`;
  throw new Error(`${taken} in use by other programs. Close one, or choose another: --port 5000`);
}

/** True once listening; false when another program holds the port. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, leads: { type: 'boolean' } } });
  if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) {
    throw new Error(`"${values.port}" is not a port. Choose a number, for example --port 5000`);
  }
  const { port, leads = false } = values;
  const site = await serve({ leads, ...(port === undefined ? {} : { port: Number(port) }) });
  console.log(`Unstall is open at ${site.url} (only on this computer; Ctrl+C stops it).`);
  if (values.port === undefined && !site.url.includes(`:${FIRST_PORT}/`)) {
    console.log(
      `Port ${FIRST_PORT} was taken. A browser keeps plans per address: those saved at ${FIRST_PORT} are safe, but show only there.`,
    );
  }
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
