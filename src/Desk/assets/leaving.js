// Who signs out leaves nothing in this browser: what still had to be saved is saved first, or thrown away after asking.
const Patience = 3000;
const Pause = 100;

for (const place of document.querySelectorAll('[data-leaving]')) {
  const form = place.querySelector('form');
  const copies = () => Object.keys(localStorage).filter((name) => name.startsWith(`maatstaf:${place.dataset.leaving}:`));
  form.addEventListener('submit', async (event) => {
    if (copies().length === 0) return;
    event.preventDefault();
    for (const end = Date.now() + Patience; copies().length > 0 && Date.now() < end; ) await new Promise((go) => setTimeout(go, Pause));
    if (copies().length > 0 && !window.confirm(place.dataset.unsaved)) return;
    document.dispatchEvent(new Event('maatstaf:forget'));
    for (const name of copies()) localStorage.removeItem(name);
    form.submit();
  });
}
