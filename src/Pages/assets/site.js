// Everything works without this script: it draws the charts whose tables are already in the page.
import { drawAll, redrawOnResize } from './charts.js';
import { offerCopies } from './copying.js';
import { foldTables, openForPrint } from './folding.js';
import { layPictures, offerPictures } from './pictures.js';
import { filterLists, sortTables } from './tables.js';

// The same on every screen, so that the same figure is the same picture.
const widthOfPictures = 760;

async function start() {
  foldTables();
  openForPrint();
  filterLists();
  sortTables();
  offerCopies();
  // The width of words decides the width of the plot, so the font comes first.
  await Promise.allSettled([document.fonts.load('14px "Noto Sans"'), document.fonts.load('600 14px "Noto Sans"')]);
  const pictures = document.getElementById('plaatjes');
  drawAll(pictures ? { width: widthOfPictures } : undefined);
  redrawOnResize();
  offerPictures();
  if (pictures) await layPictures(pictures);
  document.documentElement.dataset.ready = 'true';
}

start();
