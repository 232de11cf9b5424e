import { fill, planKnows } from './send.ts';

const thirty = document.querySelector('.thirty');
const inputs = Array.from(thirty?.querySelectorAll('input') ?? []);
const button = thirty?.querySelector('button');

/** What is typed goes into the blanks of the whole page; nothing of it is kept. */
function show(): void {
  fill(Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
}

void planKnows.then((known) => {
  for (const input of inputs) input.value ||= known[input.name] ?? '';
  show();
  for (const input of inputs) input.oninput = show;
});

if (button) {
  button.hidden = false;
  button.onclick = async () => {
    const { saveDays } = await import('./days.ts');
    saveDays(thirty?.querySelectorAll('li') ?? [], inputs);
  };
}
