
CREATE TABLE public.ai_use_case (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    line text NOT NULL,
    use_case text,
    domain text,
    stage text,
    cost_cents bigint,
    process_centi_hours bigint,
    saved_centi_hours bigint,
    benefit_cents bigint,
    registered boolean,
    CONSTRAINT the_line_of_ai_use_case_is_not_empty CHECK ((length(line) > 0)),
    CONSTRAINT the_position_of_ai_use_case_is_not_below_zero CHECK (("position" >= 0)),
    CONSTRAINT the_stage_of_ai_use_case_is_a_known_word CHECK ((stage = ANY (ARRAY['idea'::text, 'pilot'::text, 'in-use'::text, 'stopped'::text])))
);

CREATE TABLE public.collection (
    number smallint NOT NULL,
    title text NOT NULL,
    fictional boolean NOT NULL,
    content_hash text NOT NULL,
    kept_at text NOT NULL,
    lines bigint NOT NULL,
    has_details boolean NOT NULL,
    CONSTRAINT the_kept_at_of_collection_is_not_empty CHECK ((length(kept_at) > 0)),
    CONSTRAINT the_lines_of_collection_is_not_below_zero CHECK ((lines >= 0)),
    CONSTRAINT there_is_one_collection CHECK ((number = 1))
);

CREATE TABLE public.consumer_price_index (
    year smallint NOT NULL,
    annual_average double precision NOT NULL,
    CONSTRAINT the_annual_average_of_consumer_price_index_is_above_zero CHECK ((annual_average > (0)::double precision)),
    CONSTRAINT the_year_of_consumer_price_index_has_four_digits CHECK (((year >= 1000) AND (year <= 9999)))
);

CREATE TABLE public.cost_leaf (
    number smallint NOT NULL,
    id text COLLATE pg_catalog."C",
    CONSTRAINT the_id_of_cost_leaf_is_not_empty CHECK ((length(id) > 0)),
    CONSTRAINT the_number_of_cost_leaf_is_not_below_zero CHECK ((number >= 0))
);

CREATE TABLE public.infrastructure_line (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    line text NOT NULL,
    category smallint NOT NULL,
    cents bigint NOT NULL,
    recharge text COLLATE pg_catalog."C",
    CONSTRAINT the_line_of_infrastructure_line_is_not_empty CHECK ((length(line) > 0)),
    CONSTRAINT the_position_of_infrastructure_line_is_not_below_zero CHECK (("position" >= 0))
);

CREATE TABLE public.maturity_answer (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    question text NOT NULL,
    score double precision NOT NULL,
    CONSTRAINT the_position_of_maturity_answer_is_not_below_zero CHECK (("position" >= 0)),
    CONSTRAINT the_question_of_maturity_answer_is_not_empty CHECK ((length(question) > 0)),
    CONSTRAINT the_score_of_maturity_answer_is_from_1_to_5 CHECK (((score >= (1)::double precision) AND (score <= (5)::double precision)))
);

CREATE TABLE public.membership (
    partnership text NOT NULL COLLATE pg_catalog."C",
    municipality text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    share_quintillionths bigint,
    CONSTRAINT nobody_has_a_membership_of_itself CHECK ((partnership <> municipality)),
    CONSTRAINT the_share_of_membership_is_from_0_to_1 CHECK (((share_quintillionths >= 0) AND (share_quintillionths <= '1000000000000000000'::bigint))),
    CONSTRAINT the_year_of_membership_has_four_digits CHECK (((year >= 1000) AND (year <= 9999)))
);

CREATE TABLE public.organisation (
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    kind text NOT NULL,
    sharing text NOT NULL,
    CONSTRAINT the_code_of_organisation_has_1_to_32_characters CHECK (((length(code) >= 1) AND (length(code) <= 32))),
    CONSTRAINT the_kind_of_organisation_is_a_known_word CHECK ((kind = ANY (ARRAY['municipality'::text, 'partnership'::text]))),
    CONSTRAINT the_sharing_of_organisation_is_a_known_word CHECK ((sharing = ANY (ARRAY['named'::text, 'anonymous'::text])))
);

CREATE TABLE public.personnel_line (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    line text NOT NULL,
    function smallint NOT NULL,
    employment text NOT NULL,
    milli_fte bigint NOT NULL,
    cents bigint NOT NULL,
    theme text,
    recharge text COLLATE pg_catalog."C",
    CONSTRAINT the_employment_of_personnel_line_is_a_known_word CHECK ((employment = ANY (ARRAY['own'::text, 'hired'::text]))),
    CONSTRAINT the_line_of_personnel_line_is_not_empty CHECK ((length(line) > 0)),
    CONSTRAINT the_position_of_personnel_line_is_not_below_zero CHECK (("position" >= 0)),
    CONSTRAINT the_theme_of_personnel_line_is_a_known_word CHECK ((theme = ANY (ARRAY['security'::text, 'bi'::text])))
);

CREATE TABLE public.profile (
    municipality text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    inhabitants integer NOT NULL,
    budget_cents bigint,
    staff_milli_fte bigint,
    workplaces bigint,
    CONSTRAINT the_inhabitants_of_profile_is_above_zero CHECK ((inhabitants > 0)),
    CONSTRAINT the_year_of_profile_has_four_digits CHECK (((year >= 1000) AND (year <= 9999)))
);

CREATE TABLE public.project_line (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    line text NOT NULL,
    theme smallint NOT NULL,
    centi_hours bigint NOT NULL,
    subject text,
    CONSTRAINT the_line_of_project_line_is_not_empty CHECK ((length(line) > 0)),
    CONSTRAINT the_position_of_project_line_is_not_below_zero CHECK (("position" >= 0))
);

CREATE TABLE public.project_theme (
    number smallint NOT NULL,
    id text COLLATE pg_catalog."C",
    CONSTRAINT the_id_of_project_theme_is_not_empty CHECK ((length(id) > 0)),
    CONSTRAINT the_number_of_project_theme_is_not_below_zero CHECK ((number >= 0))
);

CREATE TABLE public.schema_version (
    version integer NOT NULL,
    CONSTRAINT the_version_of_schema_version_is_above_zero CHECK ((version > 0))
);

CREATE TABLE public.size_class_bound (
    year smallint NOT NULL,
    "position" integer NOT NULL,
    class text NOT NULL COLLATE pg_catalog."C",
    from_inhabitants integer NOT NULL,
    CONSTRAINT the_class_of_size_class_bound_is_not_empty CHECK ((length(class) > 0)),
    CONSTRAINT the_from_inhabitants_of_size_class_bound_is_not_below_zero CHECK ((from_inhabitants >= 0)),
    CONSTRAINT the_year_of_size_class_bound_has_four_digits CHECK (((year >= 1000) AND (year <= 9999)))
);

CREATE TABLE public.software_line (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    "position" integer NOT NULL,
    line text NOT NULL,
    category smallint NOT NULL,
    cents bigint NOT NULL,
    hosting text NOT NULL,
    theme text,
    recharge text COLLATE pg_catalog."C",
    application text,
    supplier text,
    licences_contracted integer,
    licences_used integer,
    contract_end date,
    indexation_percent double precision,
    CONSTRAINT the_hosting_of_software_line_is_a_known_word CHECK ((hosting = ANY (ARRAY['saas'::text, 'hosted'::text, 'on-premises'::text]))),
    CONSTRAINT the_line_of_software_line_is_not_empty CHECK ((length(line) > 0)),
    CONSTRAINT the_position_of_software_line_is_not_below_zero CHECK (("position" >= 0)),
    CONSTRAINT the_theme_of_software_line_is_a_known_word CHECK ((theme = ANY (ARRAY['security'::text, 'bi'::text])))
);

CREATE TABLE public.yearly_return (
    organisation text NOT NULL COLLATE pg_catalog."C",
    year smallint NOT NULL,
    status text NOT NULL,
    CONSTRAINT the_status_of_yearly_return_is_a_known_word CHECK ((status = ANY (ARRAY['draft'::text, 'submitted'::text, 'approved'::text]))),
    CONSTRAINT the_year_of_yearly_return_has_four_digits CHECK (((year >= 1000) AND (year <= 9999)))
);

INSERT INTO public.ai_use_case VALUES
	('G-0002', 2004, 0, 'NULL', '-1', '0', 'pilot', NULL, NULL, 1, -1, true),
	('G-0002', 2004, 1, '007', 'Zaaksysteem', '👩‍💻🇳🇱', 'idea', -381130, 83373, NULL, -1, NULL),
	('GM0001', 2004, 2, '007', '\N', '-1', NULL, 999999999999, 84602, 0, 47233421, NULL),
	('gm0000', 2005, 3, '''', 'é and é', 'O''Brien & Zn.', 'idea', NULL, NULL, 0, 17931219, false);

INSERT INTO public.collection VALUES
	(1, 'Invented 1 – ‘Bedacht land’ 🏛', false, 'v1', '2025-03-01T12:00:00.0000000+00:00', 46, true);

INSERT INTO public.cost_leaf VALUES
	(0, 'software.business-operations'),
	(1, 'software.primary-process'),
	(2, 'software.front-office'),
	(3, 'software.mid-office'),
	(4, 'software.office-automation'),
	(5, 'software.system'),
	(6, 'personnel.application-management'),
	(7, 'personnel.information-management.general'),
	(8, 'personnel.information-management.coordination'),
	(9, 'personnel.operations'),
	(10, 'personnel.ict-management'),
	(11, 'personnel.project-hire'),
	(12, 'infrastructure.workplace.hardware'),
	(13, 'infrastructure.workplace.other'),
	(14, 'infrastructure.network-data'),
	(15, 'infrastructure.voice-video'),
	(16, 'infrastructure.servers-storage');

INSERT INTO public.infrastructure_line VALUES
	('GM0001', 2004, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 15, 32226745, NULL),
	('gm0000', 2004, 1, 'é', 12, 45573976, NULL),
	('gm0000', 2004, 2, '👍', 8, 33425078, NULL),
	('gm0003', 2005, 3, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 15, 11684242, NULL);

INSERT INTO public.maturity_answer VALUES
	('G-0002', 2004, 0, 'operations.scalability', 5),
	('G-0002', 2004, 1, 'culture.organisation', 5),
	('G-0002', 2004, 2, 'customer.knowing', 2.7944946930718118),
	('GM0001', 2004, 3, 'operations.scalability', 1),
	('GM0001', 2004, 4, 'culture.organisation', 4.381816213662651),
	('GM0001', 2004, 5, 'customer.knowing', 1.3784071972493117),
	('GM0001', 2005, 6, 'operations.scalability', 5),
	('GM0001', 2005, 7, 'culture.organisation', 2.766902943033214),
	('GM0001', 2005, 8, 'customer.knowing', 1),
	('gm0000', 2004, 9, 'operations.scalability', 3.0750702685094766),
	('gm0000', 2004, 10, 'culture.organisation', 5),
	('gm0000', 2004, 11, 'customer.knowing', 5),
	('gm0000', 2005, 12, 'operations.scalability', 5),
	('gm0000', 2005, 13, 'culture.organisation', 4.03327452905163),
	('gm0000', 2005, 14, 'customer.knowing', 3.2328177291121416),
	('gm0003', 2004, 15, 'operations.scalability', 5),
	('gm0003', 2004, 16, 'culture.organisation', 1),
	('gm0003', 2004, 17, 'customer.knowing', 2.512037089798617),
	('gm0003', 2005, 18, 'operations.scalability', 1.653843434831986),
	('gm0003', 2005, 19, 'culture.organisation', 4.9985947199159275),
	('gm0003', 2005, 20, 'customer.knowing', 5);

INSERT INTO public.membership VALUES
	('G-0002', 'GM0001', 2004, NULL),
	('G-0002', 'gm0000', 2006, 1000000000000000000),
	('G-0002', 'gm0003', 2004, 806233082286979495);

INSERT INTO public.organisation VALUES
	('G-0002', 'O''Brien & Zn.', 'partnership', 'named'),
	('GM0001', 'null', 'municipality', 'anonymous'),
	('gm0000', 'Zaaksysteem', 'municipality', 'anonymous'),
	('gm0003', '  spaces  ', 'municipality', 'anonymous');

INSERT INTO public.personnel_line VALUES
	('G-0002', 2004, 0, '👍', 7, 'own', 15220, 44927899, NULL, NULL),
	('GM0001', 2004, 1, '007', 12, 'hired', 48144, -713066, 'bi', NULL),
	('gm0000', 2004, 2, 'a	b', 3, 'hired', 31961, 40333360, 'security', NULL),
	('gm0000', 2005, 3, '007', 16, 'hired', 43970, 999999999999, 'bi', 'G-0002'),
	('gm0003', 2004, 4, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 8, 'hired', 36953, 999999999999, 'security', 'G-0002'),
	('gm0003', 2004, 5, '''', 14, 'hired', 662, 33203068, 'security', NULL),
	('gm0003', 2005, 6, '👍', 1, 'own', 55026, 48824601, 'security', NULL),
	('gm0003', 2005, 7, '0', 14, 'hired', 53066, 20698390, 'bi', 'G-0002');

INSERT INTO public.profile VALUES
	('GM0001', 2004, 12253, 23721871, NULL, NULL),
	('GM0001', 2005, 892688, -414337, 4127912, NULL),
	('GM0001', 2006, 725671, NULL, NULL, NULL),
	('GM0001', 2007, 772869, 0, NULL, 562),
	('gm0000', 2004, 56253, -1, 3105011, 2864),
	('gm0000', 2005, 462954, 0, NULL, 660),
	('gm0000', 2006, 472732, NULL, 3995558, NULL),
	('gm0000', 2007, 245543, NULL, NULL, NULL),
	('gm0003', 2004, 894416, NULL, NULL, NULL),
	('gm0003', 2005, 621994, NULL, NULL, NULL),
	('gm0003', 2006, 347954, 999999999999, 4675306, NULL),
	('gm0003', 2007, 390901, 6774798, NULL, NULL);

INSERT INTO public.project_line VALUES
	('G-0002', 2004, 0, '7', 5, 109066, '名前'),
	('GM0001', 2004, 1, '"', 5, 576976, '名前'),
	('gm0000', 2004, 2, '1.0', 1, 402655, 'line
break	tab'),
	('gm0000', 2005, 3, '2147483647', 1, 203842, NULL),
	('gm0003', 2005, 4, '2147483648', 5, 151757, 'ÅÄÖ ĳ €');

INSERT INTO public.project_theme VALUES
	(0, 'replacement'),
	(1, 'legislation'),
	(2, 'data'),
	(3, 'security'),
	(4, 'cloud'),
	(5, 'ai'),
	(6, 'other');

INSERT INTO public.schema_version VALUES
	(1);

INSERT INTO public.size_class_bound VALUES
	(2004, 0, 'small', 0),
	(2004, 1, 'medium', 40000),
	(2004, 2, 'large', 90000),
	(2006, 3, 'small', 0);

INSERT INTO public.software_line VALUES
	('gm0000', 2004, 0, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 11, 0, 'saas', 'bi', 'G-0002', 'O''Brien & Zn.', 'Zaaksysteem', 1241640015, NULL, NULL, 9.914188636426902e-10),
	('gm0000', 2005, 1, '"', 3, -177676, 'hosted', 'bi', NULL, 'null', '👩‍💻🇳🇱', 1709048111, 2, '4574-12-02', -0.1),
	('gm0003', 2004, 2, '5 ', 8, -1, 'hosted', 'bi', NULL, 'é and é', '👩‍💻🇳🇱', NULL, NULL, '2915-09-05', 0),
	('gm0003', 2004, 3, '1a', 6, 0, 'saas', 'bi', NULL, 'O''Brien & Zn.', 'ÅÄÖ ĳ €', NULL, 0, '3967-02-06', NULL);

INSERT INTO public.yearly_return VALUES
	('G-0002', 2004, 'draft'),
	('GM0001', 2004, 'approved'),
	('GM0001', 2005, 'submitted'),
	('gm0000', 2004, 'approved'),
	('gm0000', 2005, 'approved'),
	('gm0003', 2004, 'draft'),
	('gm0003', 2005, 'approved');

ALTER TABLE ONLY public.ai_use_case
    ADD CONSTRAINT "PK_ai_use_case" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.collection
    ADD CONSTRAINT "PK_collection" PRIMARY KEY (number);

ALTER TABLE ONLY public.consumer_price_index
    ADD CONSTRAINT "PK_consumer_price_index" PRIMARY KEY (year);

ALTER TABLE ONLY public.cost_leaf
    ADD CONSTRAINT "PK_cost_leaf" PRIMARY KEY (number);

ALTER TABLE ONLY public.infrastructure_line
    ADD CONSTRAINT "PK_infrastructure_line" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.maturity_answer
    ADD CONSTRAINT "PK_maturity_answer" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT "PK_membership" PRIMARY KEY (partnership, municipality, year);

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT "PK_organisation" PRIMARY KEY (code);

ALTER TABLE ONLY public.personnel_line
    ADD CONSTRAINT "PK_personnel_line" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT "PK_profile" PRIMARY KEY (municipality, year);

ALTER TABLE ONLY public.project_line
    ADD CONSTRAINT "PK_project_line" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.project_theme
    ADD CONSTRAINT "PK_project_theme" PRIMARY KEY (number);

ALTER TABLE ONLY public.schema_version
    ADD CONSTRAINT "PK_schema_version" PRIMARY KEY (version);

ALTER TABLE ONLY public.size_class_bound
    ADD CONSTRAINT "PK_size_class_bound" PRIMARY KEY (year, "position");

ALTER TABLE ONLY public.software_line
    ADD CONSTRAINT "PK_software_line" PRIMARY KEY (organisation, year, "position");

ALTER TABLE ONLY public.yearly_return
    ADD CONSTRAINT "PK_yearly_return" PRIMARY KEY (organisation, year);

CREATE UNIQUE INDEX each_ai_use_case_has_its_own_line ON public.ai_use_case USING btree (organisation, year, line);

CREATE UNIQUE INDEX each_cost_leaf_has_its_own_id ON public.cost_leaf USING btree (id);

CREATE UNIQUE INDEX each_infrastructure_line_has_its_own_line ON public.infrastructure_line USING btree (organisation, year, line);

CREATE UNIQUE INDEX each_maturity_answer_has_its_own_question ON public.maturity_answer USING btree (organisation, year, question);

CREATE UNIQUE INDEX each_personnel_line_has_its_own_line ON public.personnel_line USING btree (organisation, year, line);

CREATE UNIQUE INDEX each_project_line_has_its_own_line ON public.project_line USING btree (organisation, year, line);

CREATE UNIQUE INDEX each_project_theme_has_its_own_id ON public.project_theme USING btree (id);

CREATE UNIQUE INDEX each_size_class_bound_has_its_own_class ON public.size_class_bound USING btree (year, class);

CREATE UNIQUE INDEX each_software_line_has_its_own_line ON public.software_line USING btree (organisation, year, line);

CREATE INDEX index_a_infrastructure_line_is_recharged_by_a_known_partnership ON public.infrastructure_line USING btree (recharge) WHERE (recharge IS NOT NULL);

CREATE INDEX index_a_personnel_line_is_recharged_by_a_known_partnership ON public.personnel_line USING btree (recharge) WHERE (recharge IS NOT NULL);

CREATE INDEX index_a_software_line_is_recharged_by_a_known_partnership ON public.software_line USING btree (recharge) WHERE (recharge IS NOT NULL);

ALTER TABLE ONLY public.ai_use_case
    ADD CONSTRAINT a_ai_use_case_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.infrastructure_line
    ADD CONSTRAINT a_infrastructure_line_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.infrastructure_line
    ADD CONSTRAINT a_infrastructure_line_carries_a_leaf_of_the_cost_tree FOREIGN KEY (category) REFERENCES public.cost_leaf(number) ON DELETE RESTRICT;

ALTER TABLE ONLY public.infrastructure_line
    ADD CONSTRAINT a_infrastructure_line_is_recharged_by_a_known_partnership FOREIGN KEY (recharge) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.maturity_answer
    ADD CONSTRAINT a_maturity_answer_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT a_membership_is_of_a_known_municipality FOREIGN KEY (municipality) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT a_membership_is_of_a_known_partnership FOREIGN KEY (partnership) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.personnel_line
    ADD CONSTRAINT a_personnel_line_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.personnel_line
    ADD CONSTRAINT a_personnel_line_carries_a_leaf_of_the_cost_tree FOREIGN KEY (function) REFERENCES public.cost_leaf(number) ON DELETE RESTRICT;

ALTER TABLE ONLY public.personnel_line
    ADD CONSTRAINT a_personnel_line_is_recharged_by_a_known_partnership FOREIGN KEY (recharge) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.profile
    ADD CONSTRAINT a_profile_is_of_a_known_municipality FOREIGN KEY (municipality) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.project_line
    ADD CONSTRAINT a_project_line_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.project_line
    ADD CONSTRAINT a_project_line_has_a_theme_of_the_catalogue FOREIGN KEY (theme) REFERENCES public.project_theme(number) ON DELETE RESTRICT;

ALTER TABLE ONLY public.software_line
    ADD CONSTRAINT a_software_line_belongs_to_a_return FOREIGN KEY (organisation, year) REFERENCES public.yearly_return(organisation, year) ON DELETE RESTRICT;

ALTER TABLE ONLY public.software_line
    ADD CONSTRAINT a_software_line_carries_a_leaf_of_the_cost_tree FOREIGN KEY (category) REFERENCES public.cost_leaf(number) ON DELETE RESTRICT;

ALTER TABLE ONLY public.software_line
    ADD CONSTRAINT a_software_line_is_recharged_by_a_known_partnership FOREIGN KEY (recharge) REFERENCES public.organisation(code) ON DELETE RESTRICT;

ALTER TABLE ONLY public.yearly_return
    ADD CONSTRAINT a_yearly_return_is_of_a_known_organisation FOREIGN KEY (organisation) REFERENCES public.organisation(code) ON DELETE RESTRICT;

