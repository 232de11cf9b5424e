import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { callOf, type Driven, type Tab } from './driven.ts';

type Programs = { driver: string; browser: string; screen: string };

let port = 4790 + (process.pid % 100);

/**
 * A WebKit driven by its own WebDriver over HTTP, on a screen that nobody sees. What it keeps is gone when it ends:
 * a WebKit that is driven has no profile on the disk.
 */
export async function openWebKit({ driver, browser, screen }: Programs): Promise<Driven> {
  port++;
  const own = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const args = ['-a', driver, `--port=${port}`];
  const running = spawn(screen, args, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...own },
  });
  const ask = asker(`http://127.0.0.1:${port}`);
  await ready(() => ask('GET', '/status'));
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = (await ask('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
    sessionId: string;
  };
  const inSession = (method: string, path: string, body?: object) =>
    ask(method, `/session/${sessionId}${path}`, body);
  await inSession('POST', '/timeouts', { script: 120_000, pageLoad: 60_000 });
  const end = async () => {
    await inSession('DELETE', '').catch(() => {});
    if (running.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGTERM');
  };
  let tabs = 0;
  return {
    tab: async (): Promise<Tab> => {
      const handle =
        tabs++ === 0
          ? ((await inSession('GET', '/window')) as string)
          : ((await inSession('POST', '/window/new', { type: 'tab' })) as { handle: string }).handle;
      const here = () => inSession('POST', '/window', { handle });
      return {
        goto: async (url) => {
          await here();
          await inSession('POST', '/url', { url });
        },
        run: async (inside, ...values) => {
          await here();
          const script = `const done = arguments[0];
            Promise.resolve(${callOf(inside, values)}).then(
              (value) => done(JSON.stringify({ value })),
              (error) => done(JSON.stringify({ error: String(error) })));`;
          const answer = (await inSession('POST', '/execute/async', { script, args: [] })) as string;
          const { value, error } = JSON.parse(answer);
          if (error !== undefined) throw new Error(error);
          return value;
        },
      };
    },
    kill: end,
    again: undefined,
    close: end,
  };
}

function asker(address: string) {
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(address + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

async function ready(answers: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const up = await answers().then(
      () => true,
      () => false,
    );
    if (up) return;
    await pause(200);
  }
  throw new Error('The driver of WebKit does not answer.');
}
