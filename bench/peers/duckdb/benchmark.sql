-- From the tables of a data package to statistics.csv. {name} is replaced by the reading of that table, {out} by the file to write.
-- No statement may hold a semicolon but the one that ends it.
SET preserve_insertion_order = false;

CREATE TEMP TABLE approved AS
SELECT organisation, year FROM {returns} WHERE status = 'approved';

CREATE TEMP TABLE profile AS
SELECT municipality, year, inhabitants, budget_eur, staff_fte, workplaces FROM {profiles};

-- Given shares are divided by their sum, blank ones follow the inhabitants.
CREATE TEMP TABLE membership AS
SELECT partnership, municipality, year,
       coalesce(share, inhabitants) / sum(coalesce(share, inhabitants)) OVER (PARTITION BY partnership, year) AS share
FROM {memberships} JOIN profile USING (municipality, year);

-- One pass over each file: everything that the indicators tell apart, and nothing else.
CREATE TEMP TABLE software AS
SELECT organisation, year, category AS leaf, hosting = 'saas' AS saas, theme, sum(amount_eur) AS amount
FROM {software} JOIN approved USING (organisation, year) WHERE recharge IS NULL GROUP BY ALL;

CREATE TEMP TABLE personnel AS
SELECT organisation, year, function AS leaf, employment, theme, sum(amount_eur) AS amount, sum(fte) AS fte
FROM {personnel} JOIN approved USING (organisation, year) WHERE recharge IS NULL GROUP BY ALL;

CREATE TEMP TABLE infrastructure AS
SELECT organisation, year, category AS leaf, sum(amount_eur) AS amount
FROM {infrastructure} JOIN approved USING (organisation, year) WHERE recharge IS NULL GROUP BY ALL;

CREATE TEMP TABLE projects AS
SELECT organisation, year, theme, sum(hours) AS hours
FROM {projects} JOIN approved USING (organisation, year) GROUP BY ALL;

-- Every node above a leaf, the leaf itself, and the root.
CREATE TEMP TABLE node AS
WITH leaf AS (SELECT leaf FROM software UNION SELECT leaf FROM personnel UNION SELECT leaf FROM infrastructure)
SELECT leaf, unnest(list_distinct(['ict', split_part(leaf, '.', 1), split_part(leaf, '.', 1) || '.' || split_part(leaf, '.', 2), leaf])) AS node
FROM leaf;

-- What each organisation measured.
CREATE TEMP TABLE measured AS
SELECT organisation, year, 'cost:' || node AS measure, sum(amount) AS value
FROM (SELECT organisation, year, leaf, amount FROM software
      UNION ALL SELECT organisation, year, leaf, amount FROM personnel
      UNION ALL SELECT organisation, year, leaf, amount FROM infrastructure) JOIN node USING (leaf) GROUP BY ALL
UNION ALL
SELECT organisation, year, 'saas:' || node, sum(amount) FROM software JOIN node USING (leaf) WHERE saas AND node <> 'ict' GROUP BY ALL
UNION ALL
SELECT organisation, year, 'fte:' || node, sum(fte) FROM personnel JOIN node USING (leaf) WHERE node <> 'ict' GROUP BY ALL
UNION ALL
SELECT organisation, year, employment || '-fte:' || node, sum(fte) FROM personnel JOIN node USING (leaf) WHERE node <> 'ict' GROUP BY ALL
UNION ALL
SELECT organisation, year, employment || '-cost:personnel', sum(amount) FROM personnel GROUP BY ALL
UNION ALL
SELECT organisation, year, theme || '-fte:personnel', sum(fte) FROM personnel WHERE theme IS NOT NULL GROUP BY ALL
UNION ALL
SELECT organisation, year, 'security-cost:personnel', sum(amount) FROM personnel WHERE theme = 'security' GROUP BY ALL
UNION ALL
SELECT organisation, year, 'security-cost:software', sum(amount) FROM software WHERE theme = 'security' GROUP BY ALL
UNION ALL
SELECT organisation, year, 'security-cost:ict', sum(amount)
FROM (SELECT organisation, year, amount, theme FROM software UNION ALL SELECT organisation, year, amount, theme FROM personnel)
WHERE theme = 'security' GROUP BY ALL
UNION ALL
SELECT organisation, year, 'hours:' || theme, sum(hours) FROM projects GROUP BY ALL
UNION ALL
SELECT organisation, year, 'hours:any', count(*) FROM projects GROUP BY ALL;

-- The members' parts, in doubles: no rounding to cents per line.
CREATE TEMP TABLE measure AS
WITH part AS (
  SELECT organisation AS municipality, year, measure, value FROM measured SEMI JOIN profile ON organisation = municipality
  UNION ALL
  SELECT municipality, membership.year, measure, value * share
  FROM measured JOIN membership ON organisation = partnership AND measured.year = membership.year)
SELECT municipality, year, measure, sum(value) AS value
FROM part SEMI JOIN approved ON municipality = organisation AND part.year = approved.year GROUP BY ALL;

CREATE TEMP TABLE participant AS
SELECT municipality, year, inhabitants, budget_eur, staff_fte, workplaces, projects.value IS NOT NULL AS has_projects
FROM profile
LEFT JOIN (SELECT municipality, year, value FROM measure WHERE measure = 'hours:any') projects USING (municipality, year)
JOIN (SELECT municipality, year FROM measure WHERE measure IN ('cost:software', 'cost:personnel', 'cost:infrastructure') AND value > 0
      GROUP BY ALL HAVING count(*) = 3) USING (municipality, year)
WHERE inhabitants > 0;

INSERT INTO measure
SELECT municipality, year, measure, value
FROM (SELECT municipality, year, inhabitants::DOUBLE AS "of:inhabitants", budget_eur AS "of:budget", staff_fte AS "of:staff", workplaces::DOUBLE AS "of:workplaces"
      FROM participant) UNPIVOT (value FOR measure IN ("of:inhabitants", "of:budget", "of:staff", "of:workplaces"));

CREATE TEMP TABLE indicator AS
WITH name AS (SELECT DISTINCT node FROM node),
     project AS (SELECT unnest(['replacement', 'legislation', 'data', 'security', 'cloud', 'ai', 'other']) AS theme)
SELECT node || '.cost-per-inhabitant' AS indicator, 'cost:' || node AS numerator, 'of:inhabitants' AS denominator, 1.0::DOUBLE AS scale, true AS euros FROM name
UNION ALL SELECT node || '.saas-share', 'saas:' || node, 'cost:' || node, 1, false FROM name WHERE split_part(node, '.', 1) = 'software'
UNION ALL SELECT node || '.fte-per-100k', 'fte:' || node, 'of:inhabitants', 100000, false FROM name WHERE split_part(node, '.', 1) = 'personnel'
UNION ALL SELECT node || '.own.fte-per-100k', 'own-fte:' || node, 'of:inhabitants', 100000, false FROM name WHERE starts_with(node, 'personnel.')
UNION ALL SELECT 'projects.' || theme || '.fte-per-100k', 'hours:' || theme, 'of:inhabitants', 100000.0 / 1400, false FROM project
UNION ALL VALUES
  ('ict.cost-per-workplace', 'cost:ict', 'of:workplaces', 1, true),
  ('ict.share-of-budget', 'cost:ict', 'of:budget', 1, false),
  ('personnel.hired-share', 'hired-cost:personnel', 'cost:personnel', 1, false),
  ('personnel.cost-per-fte', 'cost:personnel', 'fte:personnel', 1, true),
  ('personnel.own.cost-per-fte', 'own-cost:personnel', 'own-fte:personnel', 1, true),
  ('personnel.hired.cost-per-fte', 'hired-cost:personnel', 'hired-fte:personnel', 1, true),
  ('personnel.share-of-staff', 'fte:personnel', 'of:staff', 1, false),
  ('personnel.bi.fte-per-100k', 'bi-fte:personnel', 'of:inhabitants', 100000, false),
  ('security.software.cost-per-inhabitant', 'security-cost:software', 'of:inhabitants', 1, true),
  ('security.personnel.cost-per-inhabitant', 'security-cost:personnel', 'of:inhabitants', 1, true),
  ('security.cost-per-inhabitant', 'security-cost:ict', 'of:inhabitants', 1, true),
  ('security.fte-per-100k', 'security-fte:personnel', 'of:inhabitants', 100000, false),
  ('security.cost-per-fte', 'security-cost:personnel', 'security-fte:personnel', 1, true);

-- A numerator without lines is 0, but not where nothing was asked: coordination before 2024, projects without any line.
CREATE TEMP TABLE observation AS
SELECT indicator, participant.year, participant.municipality, inhabitants, coalesce(top.value, 0) * scale AS numerator, bottom.value AS denominator
FROM participant CROSS JOIN indicator
JOIN measure bottom ON bottom.municipality = participant.municipality AND bottom.year = participant.year AND bottom.measure = indicator.denominator
LEFT JOIN measure top ON top.municipality = participant.municipality AND top.year = participant.year AND top.measure = indicator.numerator
WHERE bottom.value <> 0
  AND (participant.year >= 2024 OR NOT starts_with(indicator, 'personnel.information-management.coordination.'))
  AND (has_projects OR NOT starts_with(indicator, 'projects.'));

-- Municipalities that are tied through partnerships are one cluster, named after its lowest code.
CREATE TEMP TABLE cluster AS
WITH RECURSIVE tie AS (
  SELECT DISTINCT one.municipality, other.municipality AS tied, one.year
  FROM membership one JOIN membership other USING (partnership, year)),
reach AS (
  SELECT municipality, tied, year FROM tie
  UNION
  SELECT reach.municipality, tie.tied, tie.year
  FROM reach JOIN tie ON reach.tied = tie.municipality AND reach.year = tie.year)
SELECT municipality, year, coalesce(min(tied), municipality) AS cluster, count(tied) > 0 AS in_partnership
FROM participant LEFT JOIN reach USING (municipality, year) GROUP BY municipality, year;

CREATE TEMP TABLE "group" AS
WITH class AS (
  SELECT year, class, from_inhabitants FROM {size_classes}
  UNION ALL
  SELECT year, class, from_inhabitants
  FROM (SELECT DISTINCT year FROM participant) ANTI JOIN {size_classes} USING (year)
  CROSS JOIN (VALUES ('small', 0), ('medium', 60000), ('large', 100000)) fixed (class, from_inhabitants))
SELECT municipality, year, 'all' AS "group" FROM participant
UNION ALL
SELECT municipality, participant.year, arg_max(class, from_inhabitants)
FROM participant JOIN class ON class.year = participant.year AND from_inhabitants <= inhabitants GROUP BY municipality, participant.year
UNION ALL
SELECT municipality, year, CASE WHEN in_partnership THEN 'in-partnership' ELSE 'stand-alone' END FROM cluster;

CREATE TEMP TABLE figure AS
SELECT indicator, year, "group", count(*) AS n, count(DISTINCT cluster) AS clusters, sum(numerator) / sum(denominator) AS headline,
       avg(numerator / denominator) AS mean, quantile_cont(numerator / denominator, [0.25, 0.5, 0.75]) AS quartiles, sum(inhabitants) AS inhabitants
FROM observation JOIN cluster USING (municipality, year) JOIN "group" USING (municipality, year) GROUP BY indicator, year, "group";

CREATE TEMP TABLE link AS
SELECT indicator, now.year, count(*) AS n, count(DISTINCT cluster) AS clusters, sum(now.inhabitants) AS inhabitants,
       sum(now.numerator) / sum(now.denominator) AS now, sum(before.numerator) / sum(before.denominator) AS before
FROM observation now
JOIN observation before USING (indicator, municipality)
JOIN cluster ON cluster.municipality = now.municipality AND cluster.year = now.year
WHERE before.year = now.year - 1 GROUP BY indicator, now.year;

CREATE TEMP TABLE chain AS
WITH step AS (
  SELECT figure.indicator, figure.year, coalesce(link.n, figure.n) AS n, coalesce(link.clusters, figure.clusters) AS clusters,
         row_number() OVER (PARTITION BY figure.indicator ORDER BY figure.year) AS place, link.now / nullif(link.before, 0) AS step
  FROM figure LEFT JOIN link ON link.indicator = figure.indicator AND link.year = figure.year WHERE "group" = 'all')
SELECT indicator, year, n, clusters, 100 * product(CASE WHEN place = 1 THEN 1 ELSE step END) OVER past AS value
FROM step
WINDOW past AS (PARTITION BY indicator ORDER BY year)
QUALIFY count(*) FILTER (WHERE place > 1 AND step IS NULL) OVER past = 0;

-- Real terms need the prices of the base year only, an index needs its figure too.
CREATE TEMP TABLE deflated AS
WITH price AS (
  SELECT base.year AS base, cpi.year, base.index / cpi.index AS factor
  FROM {cpi} base CROSS JOIN {cpi} cpi WHERE base.year IN (2004, 2015))
SELECT figure.indicator, figure.year, figure.n, figure.clusters, price.base, figure.headline * factor AS real_value,
       figure.headline / base.headline * 100 AS index_nominal, figure.headline * factor / base.headline * 100 AS index_real
FROM figure
JOIN indicator ON indicator.indicator = figure.indicator AND euros
JOIN price ON price.year = figure.year
LEFT JOIN figure base ON base.indicator = figure.indicator AND base.year = price.base AND base."group" = 'all'
WHERE figure."group" = 'all';

COPY (
  WITH statistic AS (
    SELECT indicator, year, "group", n, clusters,
           unnest(['headline', 'mean', 'p25', 'median', 'p75']) AS statistic,
           unnest([headline, mean, quartiles[1], quartiles[2], quartiles[3]]) AS value FROM figure
    UNION ALL
    SELECT link.indicator, link.year, 'all', link.n, link.clusters,
           unnest(['like_for_like', 'composition', 'matched_n', 'matched_coverage']),
           unnest([link.now - link.before, (today.headline - link.now) - (ago.headline - link.before), link.n, link.inhabitants / today.inhabitants])
    FROM link
    JOIN figure today ON today.indicator = link.indicator AND today.year = link.year AND today."group" = 'all'
    JOIN figure ago ON ago.indicator = link.indicator AND ago.year = link.year - 1 AND ago."group" = 'all'
    UNION ALL
    SELECT indicator, year, 'all', n, clusters, 'index_matched', value FROM chain
    UNION ALL
    SELECT indicator, year, 'all', n, clusters,
           unnest(['real_' || base, 'index_nominal_' || base, 'index_real_' || base]),
           unnest([real_value, index_nominal, index_real]) FROM deflated)
  SELECT indicator, year, "group", statistic, value, n, clusters, NULL AS withheld
  FROM statistic WHERE isfinite(value) ORDER BY indicator, year, "group", statistic
) TO {out} (HEADER, DELIMITER ',');
