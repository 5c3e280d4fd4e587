// Numbers as people write them, only to add up what is on the page. What has two readings counts for nothing here.
export function readNumber(text, language, trustsGroups) {
  const comma = language === 'Dutch' ? ',' : '.';
  let plain = text.replace(/[\s'’€%]|euro?|fte|uur/gi, '').replace('\u2212', '-').replace(/[,.]-{1,2}$/, '');
  let sign = 1;
  if (/^\(.*\)$/.test(plain)) [sign, plain] = [-1, plain.slice(1, -1)];
  else if (plain.startsWith('-')) [sign, plain] = [-1, plain.slice(1)];
  if (/^\d+$/.test(plain)) return sign * Number(plain);
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return null;
  const mark = plain[last];
  const other = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`);
  const isOnly = plain.indexOf(mark) === last;
  if (!isOnly || (mark !== comma && !plain.includes(other) && plain.length - last === 4)) {
    return (trustsGroups || !isOnly) && grouped.test(plain) ? sign * Number(plain.replaceAll(mark, '')) : null;
  }
  const before = plain.slice(0, last);
  const whole = new RegExp(`^(\\d*|\\d{1,3}(\\${other}\\d{3})+)$`);
  const after = plain.slice(last + 1);
  return whole.test(before) && /^\d+$/.test(after) ? sign * Number(`${before.replaceAll(other, '') || '0'}.${after}`) : null;
}

export function writeNumber(value, language, decimals) {
  return new Intl.NumberFormat(language === 'Dutch' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals === 2 ? 2 : 3 }).format(value);
}
