// Tables stand open in the page; with a chart above them they fold, and open again on paper.
export function foldTables() {
  for (const details of document.querySelectorAll('details[data-folds]')) details.open = false;
}

export function openForPrint() {
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
