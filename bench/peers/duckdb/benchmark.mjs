// The same job as `maatstaf benchmark PACKAGE --audience internal --no-intervals`, as an analyst would write it for DuckDB.
// usage: node benchmark.mjs PACKAGE DIR        writes DIR/statistics.csv
import { DuckDBInstance } from '@duckdb/node-api';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error('usage: node benchmark.mjs PACKAGE DIR');
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const text = (value) => `'${value.replaceAll("'", "''")}'`;

const tables = {
  memberships: { partnership: 'VARCHAR', municipality: 'VARCHAR', year: 'SMALLINT', share: 'DOUBLE' },
  profiles: {
    municipality: 'VARCHAR', year: 'SMALLINT', inhabitants: 'BIGINT', budget_eur: 'DOUBLE', staff_fte: 'DOUBLE', workplaces: 'BIGINT',
  },
  returns: { organisation: 'VARCHAR', year: 'SMALLINT', status: 'VARCHAR' },
  software: {
    organisation: 'VARCHAR', year: 'SMALLINT', line: 'INTEGER', category: 'VARCHAR', amount_eur: 'DOUBLE', hosting: 'VARCHAR',
    application: 'VARCHAR', supplier: 'VARCHAR', licences_contracted: 'INTEGER', licences_used: 'INTEGER', contract_end: 'DATE',
    indexation_pct: 'DOUBLE', theme: 'VARCHAR', recharge: 'VARCHAR',
  },
  personnel: {
    organisation: 'VARCHAR', year: 'SMALLINT', line: 'INTEGER', function: 'VARCHAR', employment: 'VARCHAR', fte: 'DOUBLE',
    amount_eur: 'DOUBLE', theme: 'VARCHAR', recharge: 'VARCHAR',
  },
  infrastructure: {
    organisation: 'VARCHAR', year: 'SMALLINT', line: 'INTEGER', category: 'VARCHAR', amount_eur: 'DOUBLE', recharge: 'VARCHAR',
  },
  projects: { organisation: 'VARCHAR', year: 'SMALLINT', line: 'INTEGER', theme: 'VARCHAR', subject: 'VARCHAR', hours: 'DOUBLE' },
  size_classes: { year: 'SMALLINT', class: 'VARCHAR', from_inhabitants: 'BIGINT' },
  cpi: { year: 'SMALLINT', index: 'DOUBLE' },
};

// The reader takes columns by their place, so the header of the file decides the order.
function read(table) {
  const file = join(folder, `${table}.csv`);
  if (!existsSync(file)) throw new Error(`${file} is missing; this peer needs every table of the bench country`);
  const header = readHeader(file);
  const columns = header.map((name) => `${name}: '${tables[table][name]}'`).join(', ');
  return `read_csv(${text(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}})`;
}

function readHeader(file) {
  const start = Buffer.alloc(1000);
  const handle = openSync(file);
  const length = readSync(handle, start);
  closeSync(handle);
  return start.toString('utf8', 0, length).split('\n')[0].replace(/^\uFEFF|\r/g, '').split(',');
}

const script = readFileSync(join(import.meta.dirname, 'benchmark.sql'), 'utf8')
  .replaceAll(/^--.*$/gm, '')
  .replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'out' ? text(join(out, 'statistics.csv')) : read(name)));

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
for (const statement of script.split(';')) {
  if (!statement.trim()) continue;
  const start = performance.now();
  await connection.run(statement);
  if (process.env.BENCH_TIMES) console.error(`${Math.round(performance.now() - start)} ms ${statement.trim().split('\n')[0]}`);
}
connection.closeSync();
instance.closeSync();
