import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BiDi } from './bidi.ts';
import { callOf, type Driven, type Tab } from './driven.ts';

/** What keeps a Firefox that is driven from asking and from fetching anything. */
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'remote.active-protocols': 1,
};

/** A Firefox over a profile of its own, driven by WebDriver BiDi, which it speaks without anything between. */
export async function openFirefox(program: string, preferences: object = {}): Promise<Driven> {
  const folder = await mkdtemp(join(tmpdir(), 'unstall-firefox-'));
  const prefs = Object.entries({ ...QUIET, ...preferences });
  const lines = prefs.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  let running = await start(program, folder);
  return {
    tab: () => running.tab(),
    kill: async () => running.end('SIGKILL'),
    again: async () => {
      running = await start(program, folder);
    },
    close: async () => {
      await running.end('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start(program: string, folder: string) {
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const browser = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    browser.on('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
  const bidi = await BiDi.connect(`${address}/session`);
  await bidi.send('session.new', { capabilities: {} });
  return {
    tab: async (): Promise<Tab> => {
      const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
      return {
        goto: async (url) => {
          await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
        },
        run: async (inside, ...values) => {
          const expression = `(async () => JSON.stringify({ value: await ${callOf(inside, values)} }))()`;
          const target = { context };
          const answer = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
          return resultOf(answer);
        },
      };
    },
    end: async (signal: NodeJS.Signals) => {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return;
      process.kill(-browser.pid, signal);
      await gone;
      bidi.close();
    },
  };
}

type Answer = { result?: { value?: string }; exceptionDetails?: { text: string } };

function resultOf<Value>(answer: unknown): Value {
  const { result, exceptionDetails } = answer as Answer;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? '{}').value;
}
