/*
 * What is done inside a page, as a reader does it: each function is sent to the page as its source, so that it sees
 * nothing but what it is given.
 */

/** What somebody sees on a page. */
export type Seen = {
  path: string;
  /** Whether it shows what is stored, and can be worked with. */
  ready: boolean;
  /** What it says of how saving stands. */
  saving: string;
  /** What its fields and its offers say. */
  text: string;
  /** What the buttons that can be pressed say. */
  buttons: string[];
  /** What it said last. */
  said: string;
  /** The programs that are listed. */
  listed: { id: string; name: string; archived: boolean; deleted: boolean }[];
};

export function see(): Seen {
  const texts = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((element) =>
      (element.textContent ?? '').trim(),
    );
  const fields = [...document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea)')];
  const under = (element: Element) => {
    const headings = [...document.querySelectorAll('h2')].filter(
      (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return headings.at(-1)?.textContent ?? '';
  };
  const saving = texts('.save').join(' ');
  return {
    path: location.pathname,
    ready:
      document.querySelector(
        'fieldset.sheet-body:not([disabled]), fieldset.acts:not([disabled]), .programs[data-state=listed], .states[data-state=listed]',
      ) !== null,
    saving,
    text: [...fields.map(({ value }) => value), ...texts('.save .ask')].join('\n'),
    buttons: [...document.querySelectorAll('button')]
      .filter((button) => !button.matches(':disabled') && button.checkVisibility())
      .map((button) => (button.textContent ?? '').replace(/\s+/g, ' ').trim()),
    said: texts('[role=status], [role=alert]').join(' '),
    listed: [...document.querySelectorAll<HTMLElement>('li[data-program]')].map((item) => ({
      id: item.dataset.program ?? '',
      name: item.querySelector('h3')?.textContent ?? '',
      archived: under(item) === 'Archived',
      deleted: under(item) === 'Recently deleted',
    })),
  };
}

/** Presses the nth of the buttons that say this, within what is found by a selector. True where there is one. */
export function press(says: string, nth: number, within: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(within)].flatMap((part) => [
    ...part.querySelectorAll('button'),
  ]);
  const fitting = all.filter(
    (button) =>
      !button.matches(':disabled') && (button.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(says),
  );
  const button = fitting[nth % Math.max(1, fitting.length)];
  button?.click();
  return button !== undefined;
}

/** Types texts over what a field shows, one after another; gives what it said before, or undefined without a field. */
export async function type(
  field: { label: string } | { nth: number },
  texts: readonly string[],
  every: number,
): Promise<string | undefined> {
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>(
      'fieldset.sheet-body:not([disabled]) :is(input, textarea)',
    ),
  ];
  const named = (one: HTMLInputElement) => (one.ariaLabel ?? one.labels?.[0]?.textContent ?? '').trim();
  const answers = fields.filter((one) => /^Answer \d+$/.test(named(one)));
  const found =
    'label' in field
      ? fields.find((one) => named(one) === field.label)
      : answers[field.nth % Math.max(1, answers.length)];
  if (!found) return undefined;
  const before = found.value;
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(found), 'value')?.set;
  for (const text of texts) {
    set?.call(found, text);
    found.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    if (every > 0) await new Promise((resolve) => setTimeout(resolve, every));
  }
  return before;
}

/** Chooses a file with this text where files of that name are chosen. True where they are. */
export function choose(label: string, text: string): boolean {
  const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'chosen.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Presses a button that hands out a file, and gives what the file says; undefined where there is none. */
export async function download(says: string): Promise<string | undefined> {
  const button = [...document.querySelectorAll('button')].find(
    (one) => !one.matches(':disabled') && (one.textContent ?? '').trim() === says,
  );
  if (!button) return undefined;
  let blob: Blob | undefined;
  const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return 'about:blank#';
  };
  HTMLAnchorElement.prototype.click = () => {};
  button.click();
  URL.createObjectURL = make;
  HTMLAnchorElement.prototype.click = click;
  return blob?.text();
}

/** Everything that is kept for this site, as text, by where it is. */
export async function contents(): Promise<[string, string][]> {
  const wait = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: [string, string][] = Object.entries(localStorage).map(([key, value]) => [
    `localStorage ${key}`,
    value,
  ]);
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await wait(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      for (const value of await wait(db.transaction(store).objectStore(store).getAll())) {
        found.push([`database ${store} ${value.id}`, JSON.stringify(value)]);
      }
    }
    db.close();
  }
  const look = async (folder: FileSystemDirectoryHandle, path: string) => {
    for await (const entry of folder.values()) {
      if (entry.kind === 'directory') await look(entry as FileSystemDirectoryHandle, `${path}/${entry.name}`);
      else {
        const file = await (entry as FileSystemFileHandle).getFile();
        found.push([`file ${path}/${entry.name}`, await file.text().catch(() => '')]);
      }
    }
  };
  const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
  if (root) await look(root, '');
  return found;
}

/** Has a sheet come that waits for its reader, as whoever goes by key does. */
export function comeNear(): void {
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
}
