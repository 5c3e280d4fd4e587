// Searching in a list that is complete without it.
for (const form of document.querySelectorAll('[data-filters]')) {
  const list = document.getElementById(form.dataset.filters);
  const rows = [...list.querySelectorAll('tbody > tr')];
  const input = form.querySelector('input');
  const count = form.querySelector('[aria-live]');
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
    // What is folded away may hold what is searched for.
    for (const part of list.querySelectorAll('[data-group], details')) {
      const any = [...part.querySelectorAll('tbody > tr')].some((row) => !row.hidden);
      if (part.tagName === 'DETAILS') part.open = words.length > 0 && any;
      else part.hidden = !any;
    }
    count.textContent = count.dataset.text.replace('{count}', rows.filter((row) => !row.hidden).length);
  };
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
