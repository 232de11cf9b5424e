import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDisk } from './disk.fixture.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const handle = { name: 'plan.json' } as FileSystemFileHandle;
/** A handle that no database takes, as of browsers that forget it with the page. */
const passing = { name: 'plan.json', own: () => {} } as unknown as FileSystemFileHandle;

async function page() {
  vi.resetModules();
  const disk = await loadDisk();
  const store = (begun?: string, text = '{}') =>
    disk.commit('p', () => ({
      kept: {
        ...{ id: 'p', text, saved: 's', copied: '', copiedRevision: 0, archived: false },
        ...(begun !== undefined && { begun }),
      },
    }));
  return { ...disk, ...(await import('./links.ts')), store };
}

describe.each([
  ['that this browser keeps', handle, true],
  ['that lasts as long as the page', passing, false],
])('a link %s', (_, file, lasts) => {
  it('is its program’s for as long as that lives, whatever is saved of it', async () => {
    const here = await page();
    await here.store('monday');
    await here.beginLink('p', file, 'common');
    await here.store('monday', '{"more":1}');
    expect(await here.linkOf('p')).toMatchObject({ lasts, link: { text: 'common' } });
  });

  it('is not another program’s that has the same id later', async () => {
    const here = await page();
    await here.store('monday');
    await here.beginLink('p', file, 'common');
    await here.removeKept('p');
    await here.store('tuesday');
    expect(await here.linkOf('p')).toBeUndefined();
    expect(await here.all('files')).toEqual([]);
    await here.store('monday');
    expect(await here.linkOf('p')).toBeUndefined();
  });

  it('is nobody’s once the program is gone', async () => {
    const here = await page();
    await here.store('monday');
    await here.beginLink('p', file, 'common');
    await here.removeKept('p');
    expect(await here.linkOf('p')).toBeUndefined();
  });

  it('that was made before anything was stored goes on with what is stored first, and with nothing after', async () => {
    const here = await page();
    await here.beginLink('p', file, 'common');
    await here.store('monday');
    expect(await here.linkOf('p')).toMatchObject({ link: { text: 'common' } });
    await here.removeKept('p');
    await here.store('tuesday');
    expect(await here.linkOf('p')).toBeUndefined();
  });

  it('of a program of which nobody noted when it was begun is not that of one which says so', async () => {
    const here = await page();
    await here.store();
    await here.beginLink('p', file, 'common');
    expect(await here.linkOf('p')).toMatchObject({ link: { text: 'common' } });
    await here.removeKept('p');
    await here.store('tuesday');
    expect(await here.linkOf('p')).toBeUndefined();
  });
});

it('a link that is noted while its program is deleted leaves nothing of it behind', async () => {
  const here = await page();
  await here.store('monday');
  await here.beginLink('p', handle, 'common');
  const found = await here.linkOf('p');
  if (!found) throw new Error('no link');
  await here.dropLink('p');
  await here.removeKept('p');
  await here.keepLink({ ...found.link, text: 'the whole program' });
  expect(await here.all('files')).toEqual([]);
});

it('a link that an earlier build has made begins with nothing in common, once', async () => {
  const here = await page();
  await here.store('monday');
  const { written } = await import('./connection.ts');
  const earlier = { id: 'p', handle, text: 'common', writing: 'on its way' };
  await written(['files'], (store) => store('files').put(earlier));
  expect(await here.linkOf('p')).toMatchObject({ link: { handle, text: '', writing: '' } });
  const found = await here.linkOf('p');
  if (!found) throw new Error('no link');
  await here.keepLink({ ...found.link, text: 'what both say' });
  expect(await here.linkOf('p')).toMatchObject({ link: { text: 'what both say' } });
});

it('what was merged is noted of a link, and of a program without one nothing is', async () => {
  const here = await page();
  await here.store('monday');
  await here.noteTaken('p', 'theirs');
  expect(await here.all('files')).toEqual([]);
  await here.beginLink('p', handle, 'common');
  await here.noteTaken('p', 'theirs');
  expect(await here.linkOf('p')).toMatchObject({ link: { text: 'common', taken: 'theirs' } });
});

it('without a database a link lasts as long as the page', async () => {
  browser.database.opening = 'absent';
  const here = await page();
  await here.beginLink('p', handle, 'common');
  expect(await here.linkOf('p')).toMatchObject({ lasts: false, link: { text: 'common' } });
  await here.dropLink('p');
  expect(await here.linkOf('p')).toBeUndefined();
});
