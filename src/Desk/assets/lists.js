// Searching in a list that is complete without it.
for (const form of document.querySelectorAll('[data-filters]')) {
  const rows = [...document.getElementById(form.dataset.filters).tBodies[0].rows];
  const input = form.querySelector('input');
  const count = form.querySelector('[aria-live]');
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    count.textContent = count.dataset.text.replace('{count}', rows.filter((row) => !row.hidden).length);
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
