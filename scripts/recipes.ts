/**
 * Serves dist/ by each recipe of deploy/ whose server is on this machine, and looks at what comes: `npm run recipes`.
 * A recipe whose server is not at hand is named as not tried.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './served.ts';

const DEPLOY = fileURLToPath(new URL('../deploy/', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** Where Debian has what Apache is made of; elsewhere the recipe is not tried. */
const APACHE_MODULES = '/usr/lib/apache2/modules';

interface Recipe {
  name: string;
  /** The program that serves it. */
  program: string;
  /** Writes what the server needs into `folder`, and says with which arguments it starts. */
  prepare: (folder: string, port: number) => string[];
}

const recipe = (name: string) => readFileSync(join(DEPLOY, name), 'utf8');

const RECIPES: Recipe[] = [
  { name: 'nginx.conf', program: 'nginx', prepare: nginx },
  { name: 'Caddyfile', program: 'caddy', prepare: caddy },
  { name: '.htaccess', program: 'apache2', prepare: apache },
];

/** Recipes for hosts that no machine but theirs can be; what they say of headers a test compares (served.test.ts). */
const ELSEWHERE = [
  'web.config (IIS)',
  '_headers (Netlify, Cloudflare Pages)',
  'staticwebapp.config.json (Azure)',
  's3-cloudfront/',
  'github-pages.yml',
  'gitlab-pages.yml',
];

function nginx(folder: string, port: number): string[] {
  const modules = '/etc/nginx/modules-enabled';
  // Debian’s lists name modules from where the server stands.
  if (existsSync(modules)) symlinkSync('/usr/lib/nginx/modules', join(folder, 'modules'));
  writeFileSync(join(folder, 'unstall-headers.conf'), recipe('unstall-headers.conf'));
  writeFileSync(join(folder, 'site.conf'), recipe('nginx.conf').replaceAll('/srv/unstall', DIST));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${existsSync(modules) ? `include ${modules}/*.conf;` : ''}
daemon off; pid nginx.pid; error_log stderr; user root;
events {}
http { include /etc/nginx/mime.types; access_log off; server { listen 127.0.0.1:${port}; include site.conf; } }`,
  );
  return ['-p', folder, '-c', 'nginx.conf'];
}

function caddy(folder: string, port: number): string[] {
  const file = join(folder, 'Caddyfile');
  const site = recipe('Caddyfile')
    .replace('unstall.example.com', `http://127.0.0.1:${port}`)
    .replaceAll('/srv/unstall', DIST);
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

function apache(folder: string, port: number): string[] {
  const root = join(folder, 'site');
  cpSync(DIST, root, { recursive: true });
  writeFileSync(join(root, '.htaccess'), recipe('.htaccess'));
  const parts = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
  const file = join(folder, 'apache.conf');
  writeFileSync(
    file,
    `${parts.map((part) => `LoadModule ${part}_module ${APACHE_MODULES}/mod_${part}.so`).join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
PidFile apache.pid
ErrorLog error.log
Listen 127.0.0.1:${port}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
  AllowOverride FileInfo Options Indexes
</Directory>`,
  );
  return ['-f', file, '-DFOREGROUND'];
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Serves by a recipe, and names what is not as it has to be. */
async function faultsServedBy({ program, prepare }: Recipe): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  let said = '';
  const server = spawn(program, prepare(folder, port), { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  try {
    const site = `http://127.0.0.1:${port}/`;
    return (await answers(site, server)) ? await faultsOf(site, DIST) : [`it does not start: ${said}`];
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** True once something answers there; false when the server has ended, or ten seconds have gone. */
async function answers(site: string, server: ChildProcess): Promise<boolean> {
  for (let tried = 0; tried < 100 && server.exitCode === null; tried++) {
    const there = await fetch(site).then(
      () => true,
      () => false,
    );
    if (there) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

async function main(): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no built site yet: npm run build');
  for (const one of RECIPES) {
    if (spawnSync('which', [one.program]).status !== 0) {
      console.log(`not tried  ${one.name}: ${one.program} is not installed here`);
      continue;
    }
    const faults = await faultsServedBy(one);
    console.log(`${faults.length === 0 ? 'ok        ' : 'FAIL      '} ${one.name}`);
    for (const fault of faults) console.log(`           ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  console.log(`not tried  ${ELSEWHERE.join(', ')}: their hosts are services, or Windows`);
}

await main();
