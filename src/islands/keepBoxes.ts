/*
 * Where Back brings a page as it was left, WebKit sets each box that no browser is to remember back to what it began with, and
 * tells nobody: what was typed would be saved, and not be seen. So what it holds is made what it began with. A passphrase is
 * left to go.
 */
addEventListener('pagehide', ({ persisted }) => {
  if (!persisted) return;
  for (const box of document.querySelectorAll('input')) {
    if (box.type !== 'password') box.defaultValue = box.value;
    box.defaultChecked = box.checked;
  }
  for (const box of document.querySelectorAll('textarea')) box.defaultValue = box.value;
  for (const option of document.querySelectorAll('option')) option.defaultSelected = option.selected;
});
