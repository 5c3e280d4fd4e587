// Everything works without this script: it draws the charts whose tables are already in the page.
import { drawAll, redrawOnResize } from './charts.js';
import { foldTables, openForPrint } from './folding.js';
import { offerPictures } from './pictures.js';
import { filterLists, sortTables } from './tables.js';

async function start() {
  foldTables();
  openForPrint();
  filterLists();
  sortTables();
  // The width of words decides the width of the plot, so the font comes first.
  await Promise.allSettled([document.fonts.load('14px "Noto Sans"'), document.fonts.load('600 14px "Noto Sans"')]);
  drawAll();
  redrawOnResize();
  offerPictures();
  document.documentElement.dataset.ready = 'true';
}

start();
