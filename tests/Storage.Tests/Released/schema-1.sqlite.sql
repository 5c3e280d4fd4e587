BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "collection" (
    "number" INTEGER NOT NULL CONSTRAINT "PK_collection" PRIMARY KEY,
    "title" TEXT NOT NULL,
    "fictional" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "kept_at" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,
    "has_details" INTEGER NOT NULL,
    CONSTRAINT "the_kept_at_of_collection_is_not_empty" CHECK (length(kept_at) > 0),
    CONSTRAINT "the_lines_of_collection_is_not_below_zero" CHECK (lines >= 0),
    CONSTRAINT "there_is_one_collection" CHECK (number = 1)
);
INSERT INTO collection VALUES(1,'Invented 1 – ‘Bedacht land’ 🏛',0,'v1','2025-03-01T12:00:00.0000000+00:00',46,1);
CREATE TABLE IF NOT EXISTS "consumer_price_index" (
    "year" INTEGER NOT NULL CONSTRAINT "PK_consumer_price_index" PRIMARY KEY,
    "annual_average" REAL NOT NULL,
    CONSTRAINT "the_annual_average_of_consumer_price_index_is_above_zero" CHECK (annual_average > 0),
    CONSTRAINT "the_year_of_consumer_price_index_has_four_digits" CHECK (year between 1000 and 9999)
);
CREATE TABLE IF NOT EXISTS "cost_leaf" (
    "number" INTEGER NOT NULL CONSTRAINT "PK_cost_leaf" PRIMARY KEY,
    "id" TEXT NULL,
    CONSTRAINT "the_id_of_cost_leaf_is_not_empty" CHECK (length(id) > 0),
    CONSTRAINT "the_number_of_cost_leaf_is_not_below_zero" CHECK (number >= 0)
);
INSERT INTO cost_leaf VALUES(0,'software.business-operations');
INSERT INTO cost_leaf VALUES(1,'software.primary-process');
INSERT INTO cost_leaf VALUES(2,'software.front-office');
INSERT INTO cost_leaf VALUES(3,'software.mid-office');
INSERT INTO cost_leaf VALUES(4,'software.office-automation');
INSERT INTO cost_leaf VALUES(5,'software.system');
INSERT INTO cost_leaf VALUES(6,'personnel.application-management');
INSERT INTO cost_leaf VALUES(7,'personnel.information-management.general');
INSERT INTO cost_leaf VALUES(8,'personnel.information-management.coordination');
INSERT INTO cost_leaf VALUES(9,'personnel.operations');
INSERT INTO cost_leaf VALUES(10,'personnel.ict-management');
INSERT INTO cost_leaf VALUES(11,'personnel.project-hire');
INSERT INTO cost_leaf VALUES(12,'infrastructure.workplace.hardware');
INSERT INTO cost_leaf VALUES(13,'infrastructure.workplace.other');
INSERT INTO cost_leaf VALUES(14,'infrastructure.network-data');
INSERT INTO cost_leaf VALUES(15,'infrastructure.voice-video');
INSERT INTO cost_leaf VALUES(16,'infrastructure.servers-storage');
CREATE TABLE IF NOT EXISTS "organisation" (
    "code" TEXT NOT NULL CONSTRAINT "PK_organisation" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sharing" TEXT NOT NULL,
    CONSTRAINT "the_code_of_organisation_has_1_to_32_characters" CHECK (length(code) between 1 and 32),
    CONSTRAINT "the_kind_of_organisation_is_a_known_word" CHECK (kind in ('municipality', 'partnership')),
    CONSTRAINT "the_sharing_of_organisation_is_a_known_word" CHECK (sharing in ('named', 'anonymous'))
);
INSERT INTO organisation VALUES('G-0002','O''Brien & Zn.','partnership','named');
INSERT INTO organisation VALUES('GM0001','null','municipality','anonymous');
INSERT INTO organisation VALUES('gm0000','Zaaksysteem','municipality','anonymous');
INSERT INTO organisation VALUES('gm0003','  spaces  ','municipality','anonymous');
CREATE TABLE IF NOT EXISTS "project_theme" (
    "number" INTEGER NOT NULL CONSTRAINT "PK_project_theme" PRIMARY KEY,
    "id" TEXT NULL,
    CONSTRAINT "the_id_of_project_theme_is_not_empty" CHECK (length(id) > 0),
    CONSTRAINT "the_number_of_project_theme_is_not_below_zero" CHECK (number >= 0)
);
INSERT INTO project_theme VALUES(0,'replacement');
INSERT INTO project_theme VALUES(1,'legislation');
INSERT INTO project_theme VALUES(2,'data');
INSERT INTO project_theme VALUES(3,'security');
INSERT INTO project_theme VALUES(4,'cloud');
INSERT INTO project_theme VALUES(5,'ai');
INSERT INTO project_theme VALUES(6,'other');
CREATE TABLE IF NOT EXISTS "schema_version" (
    "version" INTEGER NOT NULL CONSTRAINT "PK_schema_version" PRIMARY KEY,
    CONSTRAINT "the_version_of_schema_version_is_above_zero" CHECK (version > 0)
);
INSERT INTO schema_version VALUES(1);
CREATE TABLE IF NOT EXISTS "size_class_bound" (
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "class" TEXT NOT NULL,
    "from_inhabitants" INTEGER NOT NULL,
    CONSTRAINT "PK_size_class_bound" PRIMARY KEY ("year", "position"),
    CONSTRAINT "the_class_of_size_class_bound_is_not_empty" CHECK (length(class) > 0),
    CONSTRAINT "the_from_inhabitants_of_size_class_bound_is_not_below_zero" CHECK (from_inhabitants >= 0),
    CONSTRAINT "the_year_of_size_class_bound_has_four_digits" CHECK (year between 1000 and 9999)
);
INSERT INTO size_class_bound VALUES(2004,0,'small',0);
INSERT INTO size_class_bound VALUES(2004,1,'medium',40000);
INSERT INTO size_class_bound VALUES(2004,2,'large',90000);
INSERT INTO size_class_bound VALUES(2006,3,'small',0);
CREATE TABLE IF NOT EXISTS "membership" (
    "partnership" TEXT NOT NULL,
    "municipality" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "share_quintillionths" INTEGER NULL,
    CONSTRAINT "PK_membership" PRIMARY KEY ("partnership", "municipality", "year"),
    CONSTRAINT "nobody_has_a_membership_of_itself" CHECK (partnership <> municipality),
    CONSTRAINT "the_share_of_membership_is_from_0_to_1" CHECK (share_quintillionths between 0 and 1000000000000000000),
    CONSTRAINT "the_year_of_membership_has_four_digits" CHECK (year between 1000 and 9999),
    CONSTRAINT "a_membership_is_of_a_known_municipality" FOREIGN KEY ("municipality") REFERENCES "organisation" ("code") ON DELETE RESTRICT,
    CONSTRAINT "a_membership_is_of_a_known_partnership" FOREIGN KEY ("partnership") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO membership VALUES('G-0002','GM0001',2004,NULL);
INSERT INTO membership VALUES('G-0002','gm0000',2006,1000000000000000000);
INSERT INTO membership VALUES('G-0002','gm0003',2004,806233082286979495);
CREATE TABLE IF NOT EXISTS "profile" (
    "municipality" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "budget_cents" INTEGER NULL,
    "staff_milli_fte" INTEGER NULL,
    "workplaces" INTEGER NULL,
    CONSTRAINT "PK_profile" PRIMARY KEY ("municipality", "year"),
    CONSTRAINT "the_inhabitants_of_profile_is_above_zero" CHECK (inhabitants > 0),
    CONSTRAINT "the_year_of_profile_has_four_digits" CHECK (year between 1000 and 9999),
    CONSTRAINT "a_profile_is_of_a_known_municipality" FOREIGN KEY ("municipality") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO profile VALUES('GM0001',2004,12253,23721871,NULL,NULL);
INSERT INTO profile VALUES('GM0001',2005,892688,-414337,4127912,NULL);
INSERT INTO profile VALUES('GM0001',2006,725671,NULL,NULL,NULL);
INSERT INTO profile VALUES('GM0001',2007,772869,0,NULL,562);
INSERT INTO profile VALUES('gm0000',2004,56253,-1,3105011,2864);
INSERT INTO profile VALUES('gm0000',2005,462954,0,NULL,660);
INSERT INTO profile VALUES('gm0000',2006,472732,NULL,3995558,NULL);
INSERT INTO profile VALUES('gm0000',2007,245543,NULL,NULL,NULL);
INSERT INTO profile VALUES('gm0003',2004,894416,NULL,NULL,NULL);
INSERT INTO profile VALUES('gm0003',2005,621994,NULL,NULL,NULL);
INSERT INTO profile VALUES('gm0003',2006,347954,999999999999,4675306,NULL);
INSERT INTO profile VALUES('gm0003',2007,390901,6774798,NULL,NULL);
CREATE TABLE IF NOT EXISTS "yearly_return" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    CONSTRAINT "PK_yearly_return" PRIMARY KEY ("organisation", "year"),
    CONSTRAINT "the_status_of_yearly_return_is_a_known_word" CHECK (status in ('draft', 'submitted', 'approved')),
    CONSTRAINT "the_year_of_yearly_return_has_four_digits" CHECK (year between 1000 and 9999),
    CONSTRAINT "a_yearly_return_is_of_a_known_organisation" FOREIGN KEY ("organisation") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO yearly_return VALUES('G-0002',2004,'draft');
INSERT INTO yearly_return VALUES('GM0001',2004,'approved');
INSERT INTO yearly_return VALUES('GM0001',2005,'submitted');
INSERT INTO yearly_return VALUES('gm0000',2004,'approved');
INSERT INTO yearly_return VALUES('gm0000',2005,'approved');
INSERT INTO yearly_return VALUES('gm0003',2004,'draft');
INSERT INTO yearly_return VALUES('gm0003',2005,'approved');
CREATE TABLE IF NOT EXISTS "ai_use_case" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "use_case" TEXT NULL,
    "domain" TEXT NULL,
    "stage" TEXT NULL,
    "cost_cents" INTEGER NULL,
    "process_centi_hours" INTEGER NULL,
    "saved_centi_hours" INTEGER NULL,
    "benefit_cents" INTEGER NULL,
    "registered" INTEGER NULL,
    CONSTRAINT "PK_ai_use_case" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_line_of_ai_use_case_is_not_empty" CHECK (length(line) > 0),
    CONSTRAINT "the_position_of_ai_use_case_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "the_stage_of_ai_use_case_is_a_known_word" CHECK (stage in ('idea', 'pilot', 'in-use', 'stopped')),
    CONSTRAINT "a_ai_use_case_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT
);
INSERT INTO ai_use_case VALUES('G-0002',2004,0,'NULL','-1','0','pilot',NULL,NULL,1,-1,1);
INSERT INTO ai_use_case VALUES('G-0002',2004,1,'007','Zaaksysteem','👩‍💻🇳🇱','idea',-381130,83373,NULL,-1,NULL);
INSERT INTO ai_use_case VALUES('GM0001',2004,2,'007','\N','-1',NULL,999999999999,84602,0,47233421,NULL);
INSERT INTO ai_use_case VALUES('gm0000',2005,3,'''','é and é','O''Brien & Zn.','idea',NULL,NULL,0,17931219,0);
CREATE TABLE IF NOT EXISTS "infrastructure_line" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,
    "recharge" TEXT NULL,
    CONSTRAINT "PK_infrastructure_line" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_line_of_infrastructure_line_is_not_empty" CHECK (length(line) > 0),
    CONSTRAINT "the_position_of_infrastructure_line_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "a_infrastructure_line_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT,
    CONSTRAINT "a_infrastructure_line_carries_a_leaf_of_the_cost_tree" FOREIGN KEY ("category") REFERENCES "cost_leaf" ("number") ON DELETE RESTRICT,
    CONSTRAINT "a_infrastructure_line_is_recharged_by_a_known_partnership" FOREIGN KEY ("recharge") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO infrastructure_line VALUES('GM0001',2004,0,'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',15,32226745,NULL);
INSERT INTO infrastructure_line VALUES('gm0000',2004,1,'é',12,45573976,NULL);
INSERT INTO infrastructure_line VALUES('gm0000',2004,2,'👍',8,33425078,NULL);
INSERT INTO infrastructure_line VALUES('gm0003',2005,3,'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',15,11684242,NULL);
CREATE TABLE IF NOT EXISTS "maturity_answer" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "score" REAL NOT NULL,
    CONSTRAINT "PK_maturity_answer" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_position_of_maturity_answer_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "the_question_of_maturity_answer_is_not_empty" CHECK (length(question) > 0),
    CONSTRAINT "the_score_of_maturity_answer_is_from_1_to_5" CHECK (score between 1 and 5),
    CONSTRAINT "a_maturity_answer_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT
);
INSERT INTO maturity_answer VALUES('G-0002',2004,0,'operations.scalability',5.0);
INSERT INTO maturity_answer VALUES('G-0002',2004,1,'culture.organisation',5.0);
INSERT INTO maturity_answer VALUES('G-0002',2004,2,'customer.knowing',2.7944946930718117528);
INSERT INTO maturity_answer VALUES('GM0001',2004,3,'operations.scalability',1.0);
INSERT INTO maturity_answer VALUES('GM0001',2004,4,'culture.organisation',4.3818162136626508385);
INSERT INTO maturity_answer VALUES('GM0001',2004,5,'customer.knowing',1.3784071972493117108);
INSERT INTO maturity_answer VALUES('GM0001',2005,6,'operations.scalability',5.0);
INSERT INTO maturity_answer VALUES('GM0001',2005,7,'culture.organisation',2.7669029430332141572);
INSERT INTO maturity_answer VALUES('GM0001',2005,8,'customer.knowing',1.0);
INSERT INTO maturity_answer VALUES('gm0000',2004,9,'operations.scalability',3.0750702685094766231);
INSERT INTO maturity_answer VALUES('gm0000',2004,10,'culture.organisation',5.0);
INSERT INTO maturity_answer VALUES('gm0000',2004,11,'customer.knowing',5.0);
INSERT INTO maturity_answer VALUES('gm0000',2005,12,'operations.scalability',5.0);
INSERT INTO maturity_answer VALUES('gm0000',2005,13,'culture.organisation',4.0332745290516296421);
INSERT INTO maturity_answer VALUES('gm0000',2005,14,'customer.knowing',3.2328177291121416025);
INSERT INTO maturity_answer VALUES('gm0003',2004,15,'operations.scalability',5.0);
INSERT INTO maturity_answer VALUES('gm0003',2004,16,'culture.organisation',1.0);
INSERT INTO maturity_answer VALUES('gm0003',2004,17,'customer.knowing',2.5120370897986168401);
INSERT INTO maturity_answer VALUES('gm0003',2005,18,'operations.scalability',1.6538434348319859257);
INSERT INTO maturity_answer VALUES('gm0003',2005,19,'culture.organisation',4.99859471991592752);
INSERT INTO maturity_answer VALUES('gm0003',2005,20,'customer.knowing',5.0);
CREATE TABLE IF NOT EXISTS "personnel_line" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "function" INTEGER NOT NULL,
    "employment" TEXT NOT NULL,
    "milli_fte" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,
    "theme" TEXT NULL,
    "recharge" TEXT NULL,
    CONSTRAINT "PK_personnel_line" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_employment_of_personnel_line_is_a_known_word" CHECK (employment in ('own', 'hired')),
    CONSTRAINT "the_line_of_personnel_line_is_not_empty" CHECK (length(line) > 0),
    CONSTRAINT "the_position_of_personnel_line_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "the_theme_of_personnel_line_is_a_known_word" CHECK (theme in ('security', 'bi')),
    CONSTRAINT "a_personnel_line_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT,
    CONSTRAINT "a_personnel_line_carries_a_leaf_of_the_cost_tree" FOREIGN KEY ("function") REFERENCES "cost_leaf" ("number") ON DELETE RESTRICT,
    CONSTRAINT "a_personnel_line_is_recharged_by_a_known_partnership" FOREIGN KEY ("recharge") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO personnel_line VALUES('G-0002',2004,0,'👍',7,'own',15220,44927899,NULL,NULL);
INSERT INTO personnel_line VALUES('GM0001',2004,1,'007',12,'hired',48144,-713066,'bi',NULL);
INSERT INTO personnel_line VALUES('gm0000',2004,2,'a	b',3,'hired',31961,40333360,'security',NULL);
INSERT INTO personnel_line VALUES('gm0000',2005,3,'007',16,'hired',43970,999999999999,'bi','G-0002');
INSERT INTO personnel_line VALUES('gm0003',2004,4,'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',8,'hired',36953,999999999999,'security','G-0002');
INSERT INTO personnel_line VALUES('gm0003',2004,5,'''',14,'hired',662,33203068,'security',NULL);
INSERT INTO personnel_line VALUES('gm0003',2005,6,'👍',1,'own',55026,48824601,'security',NULL);
INSERT INTO personnel_line VALUES('gm0003',2005,7,'0',14,'hired',53066,20698390,'bi','G-0002');
CREATE TABLE IF NOT EXISTS "project_line" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "theme" INTEGER NOT NULL,
    "centi_hours" INTEGER NOT NULL,
    "subject" TEXT NULL,
    CONSTRAINT "PK_project_line" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_line_of_project_line_is_not_empty" CHECK (length(line) > 0),
    CONSTRAINT "the_position_of_project_line_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "a_project_line_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT,
    CONSTRAINT "a_project_line_has_a_theme_of_the_catalogue" FOREIGN KEY ("theme") REFERENCES "project_theme" ("number") ON DELETE RESTRICT
);
INSERT INTO project_line VALUES('G-0002',2004,0,'7',5,109066,'名前');
INSERT INTO project_line VALUES('GM0001',2004,1,'"',5,576976,'名前');
INSERT INTO project_line VALUES('gm0000',2004,2,'1.0',1,402655,replace('line\nbreak	tab','\n',char(10)));
INSERT INTO project_line VALUES('gm0000',2005,3,'2147483647',1,203842,NULL);
INSERT INTO project_line VALUES('gm0003',2005,4,'2147483648',5,151757,'ÅÄÖ ĳ €');
CREATE TABLE IF NOT EXISTS "software_line" (
    "organisation" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "line" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "cents" INTEGER NOT NULL,
    "hosting" TEXT NOT NULL,
    "theme" TEXT NULL,
    "recharge" TEXT NULL,
    "application" TEXT NULL,
    "supplier" TEXT NULL,
    "licences_contracted" INTEGER NULL,
    "licences_used" INTEGER NULL,
    "contract_end" TEXT NULL,
    "indexation_percent" REAL NULL,
    CONSTRAINT "PK_software_line" PRIMARY KEY ("organisation", "year", "position"),
    CONSTRAINT "the_hosting_of_software_line_is_a_known_word" CHECK (hosting in ('saas', 'hosted', 'on-premises')),
    CONSTRAINT "the_line_of_software_line_is_not_empty" CHECK (length(line) > 0),
    CONSTRAINT "the_position_of_software_line_is_not_below_zero" CHECK (position >= 0),
    CONSTRAINT "the_theme_of_software_line_is_a_known_word" CHECK (theme in ('security', 'bi')),
    CONSTRAINT "a_software_line_belongs_to_a_return" FOREIGN KEY ("organisation", "year") REFERENCES "yearly_return" ("organisation", "year") ON DELETE RESTRICT,
    CONSTRAINT "a_software_line_carries_a_leaf_of_the_cost_tree" FOREIGN KEY ("category") REFERENCES "cost_leaf" ("number") ON DELETE RESTRICT,
    CONSTRAINT "a_software_line_is_recharged_by_a_known_partnership" FOREIGN KEY ("recharge") REFERENCES "organisation" ("code") ON DELETE RESTRICT
);
INSERT INTO software_line VALUES('gm0000',2004,0,'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',11,0,'saas','bi','G-0002','O''Brien & Zn.','Zaaksysteem',1241640015,NULL,NULL,9.9141886364269017403e-10);
INSERT INTO software_line VALUES('gm0000',2005,1,'"',3,-177676,'hosted','bi',NULL,'null','👩‍💻🇳🇱',1709048111,2,'4574-12-02',-0.10000000000000000555);
INSERT INTO software_line VALUES('gm0003',2004,2,'5 ',8,-1,'hosted','bi',NULL,'é and é','👩‍💻🇳🇱',NULL,NULL,'2915-09-05',0.0);
INSERT INTO software_line VALUES('gm0003',2004,3,'1a',6,0,'saas','bi',NULL,'O''Brien & Zn.','ÅÄÖ ĳ €',NULL,0,'3967-02-06',NULL);
CREATE UNIQUE INDEX "each_ai_use_case_has_its_own_line" ON "ai_use_case" ("organisation", "year", "line");
CREATE UNIQUE INDEX "each_cost_leaf_has_its_own_id" ON "cost_leaf" ("id");
CREATE UNIQUE INDEX "each_infrastructure_line_has_its_own_line" ON "infrastructure_line" ("organisation", "year", "line");
CREATE INDEX "index_a_infrastructure_line_is_recharged_by_a_known_partnership" ON "infrastructure_line" ("recharge") WHERE recharge is not null;
CREATE UNIQUE INDEX "each_maturity_answer_has_its_own_question" ON "maturity_answer" ("organisation", "year", "question");
CREATE UNIQUE INDEX "each_personnel_line_has_its_own_line" ON "personnel_line" ("organisation", "year", "line");
CREATE INDEX "index_a_personnel_line_is_recharged_by_a_known_partnership" ON "personnel_line" ("recharge") WHERE recharge is not null;
CREATE UNIQUE INDEX "each_project_line_has_its_own_line" ON "project_line" ("organisation", "year", "line");
CREATE UNIQUE INDEX "each_project_theme_has_its_own_id" ON "project_theme" ("id");
CREATE UNIQUE INDEX "each_size_class_bound_has_its_own_class" ON "size_class_bound" ("year", "class");
CREATE UNIQUE INDEX "each_software_line_has_its_own_line" ON "software_line" ("organisation", "year", "line");
CREATE INDEX "index_a_software_line_is_recharged_by_a_known_partnership" ON "software_line" ("recharge") WHERE recharge is not null;
COMMIT;
