// Searching among participants while one types, and copying an address; without it a button of the form searches and the address can be selected.
for (const input of document.querySelectorAll('[data-filters="leden"]')) {
  const choices = [...document.querySelectorAll('#leden .choice')];
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const choice of choices) {
      const isChosen = choice.querySelector('input').checked;
      choice.hidden = !isChosen && !words.every((word) => choice.dataset.name.toLowerCase().includes(word));
    }
  });
}

for (const button of document.querySelectorAll('[data-copies]')) {
  const field = document.getElementById(button.dataset.copies);
  const copied = button.parentElement.querySelector('[data-copied]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    copied.hidden = false;
  });
}
