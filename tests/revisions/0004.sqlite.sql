BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE avoided_trip (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, 
	date DATE NOT NULL, 
	department_id INTEGER NOT NULL, fields_version SMALLINT DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_avoided_trip PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_avoided_trip_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "avoided_trip" VALUES(1,4,X'01A2143289BB7FF68502EEFD357CA16A',4,0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-23',1,1);
INSERT INTO "avoided_trip" VALUES(1,5,X'01A214328A4578FBA5160E903DF33BAF',4,0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','{"*":4}',NULL,'2026-11-09',1,1);
CREATE TABLE department (
	organisation_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	head_count INTEGER NOT NULL, 
	CONSTRAINT pk_department PRIMARY KEY (organisation_id, department_id), 
	CONSTRAINT ck_department_head_count CHECK (head_count >= 0), 
	CONSTRAINT fk_department_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT uq_department_organisation_id_name UNIQUE (organisation_id, name)
);
INSERT INTO "department" VALUES(1,1,'Kansli',40);
INSERT INTO "department" VALUES(2,1,'Kansli',40);
INSERT INTO "department" VALUES(1,15,'Skola',25);
CREATE TABLE earlier_result (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	trip_id BLOB NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	computed JSON NOT NULL, 
	CONSTRAINT pk_earlier_result PRIMARY KEY (organisation_id, member_id, trip_id, replaced_at), 
	CONSTRAINT fk_earlier_result_organisation_id_member_id_trip_id FOREIGN KEY(organisation_id, member_id, trip_id) REFERENCES trip (organisation_id, member_id, id)
);
INSERT INTO "earlier_result" VALUES(1,2,X'01A2143282E97DA48F002DCE17EE731E','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21432879174A293003256107B0D4A','2026-11-23 07:31:00.000000','{"metres":401000,"milligrams":52402000,"ore":28000,"active_seconds":0,"saved_milligrams":14565000,"legs":[{"factor_key":"gap","edition":"","boundary":"WTW","milligrams":null,"ore":28000,"active_seconds":0},{"factor_key":"se.flight.economy.with_rf","edition":"klimatsmartsemester (v4-era page)","boundary":"WTW","milligrams":52402000,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A214328ABF76AC865A732460CD2B85','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,3,X'01A2143283427617A12110ED9E470B9A','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,4,X'01A214328396794CA0A927CFA71F4385','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,5,X'01A214328426759689F2195B204A6834','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,6,X'01A2143285047731AAC5EB61534D88A7','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,7,X'01A21432855470CFB847C2AA408D41C0','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,8,X'01A2143285997FC3A36A89E17BE1F77B','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,9,X'01A2143285C87401A357BA0D5A2575FA','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,10,X'01A2143286497D61B3FE7D96876504AD','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,11,X'01A2143286867F71A865BD1C05290597','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,12,X'01A2143286C2716AAD49083B730A30CA','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,13,X'01A21432871F7BD287E112BDF4ECBE10','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,14,X'01A2143287557FAEB037E574B40413A5','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
CREATE TABLE factor_choice (
	organisation_id INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	set_key VARCHAR(40) NOT NULL, 
	chosen_at DATETIME NOT NULL, 
	CONSTRAINT pk_factor_choice PRIMARY KEY (organisation_id, valid_from), 
	CONSTRAINT fk_factor_choice_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "factor_choice" VALUES(1,'2026-11-23','desnz_2026','2026-11-23 07:31:00.000000');
CREATE TABLE member (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	reference VARCHAR(80), 
	roles JSON NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	employed_from DATE, 
	left_on DATE, 
	CONSTRAINT pk_member PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_member_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT uq_member_organisation_id_reference UNIQUE (organisation_id, reference)
);
INSERT INTO "member" VALUES(1,2,15,'Anna',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,3,1,'Bo',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,4,1,'Cilla',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,5,1,'David',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,6,1,'Eva',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,7,1,'Filip',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,8,1,'Gunilla',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,9,15,'Hugo',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,10,15,'Ida',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,11,15,'Johan',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,12,15,'Karin',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,13,15,'Lars',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(1,14,15,'Maria',NULL,'["employee"]','sv',NULL,NULL);
INSERT INTO "member" VALUES(2,2,1,'Nils',NULL,'["employee"]','sv',NULL,NULL);
CREATE TABLE member_week (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	department_id INTEGER NOT NULL, 
	trips INTEGER NOT NULL, 
	avoided INTEGER NOT NULL, 
	metres BIGINT NOT NULL, 
	milligrams BIGINT NOT NULL, 
	ore BIGINT NOT NULL, 
	active_seconds BIGINT NOT NULL, 
	saved_milligrams BIGINT NOT NULL, travel JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_member_week PRIMARY KEY (organisation_id, member_id, week, department_id), 
	CONSTRAINT fk_member_week_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "member_week" VALUES(1,2,'2026-09-28',1,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,2,'2026-11-09',1,1,0,43100,287000,3900,540,6910700,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0]}');
INSERT INTO "member_week" VALUES(1,2,'2026-11-23',1,2,0,420780,55456968,32945,0,31859090,'{"commute/car/petrol/private/1":[1,1,19780,4104548,0,4945,0],"business/taxi///1":[0,1,7000,1818740,0,28000,0],"business/flight///1":[1,1,394000,49533680,0,0,0]}');
INSERT INTO "member_week" VALUES(1,3,'2026-09-28',1,1,0,43100,287000,3900,540,6910700,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0]}');
INSERT INTO "member_week" VALUES(1,3,'2026-11-09',1,1,0,8400,218400,0,0,1184400,'{"commute/bus///1":[1,1,8400,218400,0,0,0]}');
INSERT INTO "member_week" VALUES(1,3,'2026-11-23',1,1,0,43100,0,3900,540,8943681,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,0,41000,3900,0]}');
INSERT INTO "member_week" VALUES(1,4,'2026-09-28',1,1,0,8400,218400,0,0,1184400,'{"commute/bus///1":[1,1,8400,218400,0,0,0]}');
INSERT INTO "member_week" VALUES(1,4,'2026-11-09',1,1,0,12345,563755,494,0,1497860,'{"commute/car/diesel/company/3":[1,1,12345,563755,0,494,0]}');
INSERT INTO "member_week" VALUES(1,4,'2026-11-23',1,1,1,8400,1075200,0,0,667884,'{"commute/bus///1":[1,1,8400,1075200,0,0,0]}');
INSERT INTO "member_week" VALUES(1,5,'2026-09-28',1,1,0,12345,563755,494,0,1497860,'{"commute/car/diesel/company/3":[1,1,12345,563755,0,494,0]}');
INSERT INTO "member_week" VALUES(1,5,'2026-11-09',1,1,1,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,5,'2026-11-23',1,1,0,12345,881063,494,0,1680648,'{"commute/car/diesel/company/3":[1,1,12345,881063,0,494,0]}');
INSERT INTO "member_week" VALUES(1,6,'2026-09-28',1,1,0,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,6,'2026-11-09',1,2,0,91100,1504750,7525,0,13708950,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0],"business/car/hvo/pool/2":[1,1,61000,1128500,0,0,0]}');
INSERT INTO "member_week" VALUES(1,6,'2026-11-23',1,1,0,850,0,0,612,176384,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,7,'2026-09-28',1,1,0,30100,376250,7525,0,4650450,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,7,'2026-11-09',1,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,7,'2026-11-23',1,1,0,30100,376250,7525,0,5869801,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,8,'2026-09-28',1,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,8,'2026-11-09',1,1,0,43100,287000,3900,540,6910700,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0]}');
INSERT INTO "member_week" VALUES(1,8,'2026-11-23',1,1,0,19780,4104548,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,4104548,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,9,'2026-09-28',15,1,0,43100,287000,3900,540,6910700,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0]}');
INSERT INTO "member_week" VALUES(1,9,'2026-11-09',15,1,0,8400,218400,0,0,1184400,'{"commute/bus///1":[1,1,8400,218400,0,0,0]}');
INSERT INTO "member_week" VALUES(1,9,'2026-11-23',15,1,0,43100,0,3900,540,8943681,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,0,41000,3900,0]}');
INSERT INTO "member_week" VALUES(1,10,'2026-09-28',15,1,0,8400,218400,0,0,1184400,'{"commute/bus///1":[1,1,8400,218400,0,0,0]}');
INSERT INTO "member_week" VALUES(1,10,'2026-11-09',15,1,0,12345,563755,494,0,1497860,'{"commute/car/diesel/company/3":[1,1,12345,563755,0,494,0]}');
INSERT INTO "member_week" VALUES(1,10,'2026-11-23',15,1,0,8400,1075200,0,0,667884,'{"commute/bus///1":[1,1,8400,1075200,0,0,0]}');
INSERT INTO "member_week" VALUES(1,11,'2026-09-28',15,1,0,12345,563755,494,0,1497860,'{"commute/car/diesel/company/3":[1,1,12345,563755,0,494,0]}');
INSERT INTO "member_week" VALUES(1,11,'2026-11-09',15,1,0,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,11,'2026-11-23',15,1,0,12345,881063,494,0,1680648,'{"commute/car/diesel/company/3":[1,1,12345,881063,0,494,0]}');
INSERT INTO "member_week" VALUES(1,12,'2026-09-28',15,1,0,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,12,'2026-11-09',15,1,0,30100,376250,7525,0,4650450,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,12,'2026-11-23',15,1,0,850,0,0,612,176384,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,13,'2026-09-28',15,1,0,30100,376250,7525,0,4650450,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,13,'2026-11-09',15,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,13,'2026-11-23',15,1,0,30100,376250,7525,0,5869801,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,14,'2026-09-28',15,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,14,'2026-11-09',15,1,0,43100,287000,3900,540,6910700,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0]}');
INSERT INTO "member_week" VALUES(1,14,'2026-11-23',15,1,0,19780,4104548,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,4104548,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,3,'2026-11-16',1,0,0,0,0,0,0,0,'{}');
INSERT INTO "member_week" VALUES(1,2,'2026-11-23',15,1,0,43100,0,3900,540,8943681,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,0,41000,3900,0]}');
CREATE TABLE nudge (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	voice VARCHAR(12) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	body VARCHAR(400) NOT NULL, 
	facts JSON NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	planned_at DATETIME NOT NULL, 
	claimed_at DATETIME, 
	ended_at DATETIME, 
	deliveries INTEGER NOT NULL, 
	problem VARCHAR(200), 
	CONSTRAINT pk_nudge PRIMARY KEY (organisation_id, member_id, week), 
	CONSTRAINT ck_nudge_status CHECK (status IN ('planned', 'claimed', 'delivered', 'failed')), 
	CONSTRAINT fk_nudge_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "nudge" VALUES(1,2,'2026-11-16','motivate','sv','Din vecka','Två resor med tåg.','{"trips": 2}','delivered','2026-11-23 07:31:00.000000',NULL,NULL,0,NULL);
INSERT INTO "nudge" VALUES(1,3,'2026-11-16','motivate','sv','Din vecka','Två resor med tåg.','{"trips": 2}','failed','2026-11-23 07:31:00.000000',NULL,NULL,0,NULL);
INSERT INTO "nudge" VALUES(1,4,'2026-11-16','motivate','sv','Din vecka','Två resor med tåg.','{"trips": 2}','planned','2026-11-23 07:31:00.000000',NULL,NULL,0,NULL);
CREATE TABLE organisation (
	organisation_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	privacy_floor INTEGER NOT NULL, 
	last_id INTEGER NOT NULL, 
	demonstration BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (organisation_id), 
	CONSTRAINT ck_organisation_privacy_floor CHECK (privacy_floor >= 5)
);
INSERT INTO "organisation" VALUES(1,'Provkommun','sv','Europe/Stockholm',5,17,0,'2026-11-23 07:31:00.000000');
INSERT INTO "organisation" VALUES(2,'Grannkommun','sv','Europe/Stockholm',5,2,0,'2026-11-23 07:31:00.000000');
CREATE TABLE owner_head (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	epoch BLOB NOT NULL, purged_seq BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "owner_head" VALUES(1,2,13,X'01A21432827B7D7DA138A8B9DA6DA0C7',0);
INSERT INTO "owner_head" VALUES(1,3,9,X'01A2143282F971778DE5C80C1AEBEC8F',0);
INSERT INTO "owner_head" VALUES(1,4,5,X'01A21432836D7B1991AD82C13BC1620E',0);
INSERT INTO "owner_head" VALUES(1,5,5,X'01A2143283A8705DAF1901B4E3F484E4',0);
INSERT INTO "owner_head" VALUES(1,6,5,X'01A2143284717D1B8838F4103858FB8D',0);
INSERT INTO "owner_head" VALUES(1,7,6,X'01A21432853A7EB0A59802481BBD6ABF',5);
INSERT INTO "owner_head" VALUES(1,8,4,X'01A21432856A7A23BBCF0719AE0F2909',0);
INSERT INTO "owner_head" VALUES(1,9,4,X'01A2143285A975B88949024D21EF3ED2',0);
INSERT INTO "owner_head" VALUES(1,10,4,X'01A2143285E977408CAAAE542E160370',0);
INSERT INTO "owner_head" VALUES(1,11,4,X'01A21432865E78C388FE432A404837FD',0);
INSERT INTO "owner_head" VALUES(1,12,4,X'01A2143286977C34BC32557479312E48',0);
INSERT INTO "owner_head" VALUES(1,13,4,X'01A2143286F17C6ABBC18CC84D588DEE',0);
INSERT INTO "owner_head" VALUES(1,14,4,X'01A21432872B74438D6A80FB15EAEEAA',0);
CREATE TABLE owner_log (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	mutation_id BLOB NOT NULL, 
	device_id BLOB NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	entity_id BLOB, 
	op VARCHAR(10) NOT NULL, 
	base_seq BIGINT NOT NULL, 
	patch JSON, 
	client_at VARCHAR(40) NOT NULL, 
	received_at DATETIME NOT NULL, 
	outcome VARCHAR(10) NOT NULL, 
	reason JSON, 
	CONSTRAINT pk_owner_log PRIMARY KEY (organisation_id, member_id, seq), 
	CONSTRAINT ck_owner_log_outcome CHECK (outcome IN ('applied', 'kept', 'rejected')), 
	CONSTRAINT fk_owner_log_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES owner_head (organisation_id, member_id), 
	CONSTRAINT uq_owner_log_organisation_id_member_id_mutation_id UNIQUE (organisation_id, member_id, mutation_id)
);
INSERT INTO "owner_log" VALUES(1,2,1,X'01A21432827871E3B093B4C56E01A856',X'01A21432825570D8BED37495497FE6D0','trip',X'01A214328278747E9869A6984D21C36F','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,2,X'01A2143282D17F6CB8897826F5E00DEF',X'01A21432825570D8BED37495497FE6D0','trip',X'01A2143282D1721591499699C330AF4D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,3,X'01A2143282E97302B2100DE508C100B9',X'01A21432825570D8BED37495497FE6D0','trip',X'01A2143282E97DA48F002DCE17EE731E','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,1,X'01A2143282F87E10A7E261BF3B0ABBF7',X'01A21432825777AFADE7344A4DC84870','trip',X'01A2143282F8725989F5CB3FB73B1A2E','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,2,X'01A21432830A709F95982F79570CA370',X'01A21432825777AFADE7344A4DC84870','trip',X'01A21432830A77EE9CDB173CB1208F74','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,3,X'01A21432834279D0B975542E831C0EF6',X'01A21432825777AFADE7344A4DC84870','trip',X'01A2143283427617A12110ED9E470B9A','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,1,X'01A2143283677674BC79084B57F004F1',X'01A2143282597347A2B57B25AB4D69B1','trip',X'01A2143283677175980D4F3A3DD9FF35','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,2,X'01A21432838C7F3089AE15117F192F0A',X'01A2143282597347A2B57B25AB4D69B1','trip',X'01A21432838D7F9AAB604C44353D2D59','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,3,X'01A21432839672929A7777293A167949',X'01A2143282597347A2B57B25AB4D69B1','trip',X'01A214328396794CA0A927CFA71F4385','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,1,X'01A2143283A17C22B99F4FAEFD48567E',X'01A21432825A76D9A4FD17784745D603','trip',X'01A2143283A176A6820CAFA8253070FD','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,2,X'01A2143283B27D48BB27170FD6D9520D',X'01A21432825A76D9A4FD17784745D603','trip',X'01A2143283B2715BB9A9E71C0BE3900A','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,3,X'01A21432842478F8B4DF366877E12BC1',X'01A21432825A76D9A4FD17784745D603','trip',X'01A214328426759689F2195B204A6834','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,1,X'01A2143284667337AD40346D3D551365',X'01A21432825A7A8ABF033BE2B3FF3243','trip',X'01A21432846670B28699A3F8A35A8431','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,2,X'01A2143284857C378FBDD21FF6A7DE9A',X'01A21432825A7A8ABF033BE2B3FF3243','trip',X'01A2143284857E8293EBE5A57535F6D8','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,3,X'01A214328504773C8B88AA612B9A0268',X'01A21432825A7A8ABF033BE2B3FF3243','trip',X'01A2143285047731AAC5EB61534D88A7','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,1,X'01A2143285397817AC6DE314AAC5C7B7',X'01A21432826378DDA913B0295CD1FC21','trip',X'01A21432853971BCBB049978158F2EBE','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,2,X'01A21432854B72C6B502C78C26658C82',X'01A21432826378DDA913B0295CD1FC21','trip',X'01A21432854B7F5D8BE01ABAABE168A3','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,3,X'01A2143285547E268D7195808565ABAB',X'01A21432826378DDA913B0295CD1FC21','trip',X'01A21432855470CFB847C2AA408D41C0','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,1,X'01A2143285697C07A09CF8C64706C01C',X'01A21432826876D787E02F6B2AB72D52','trip',X'01A21432856974D48CC286F16865D9DA','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,2,X'01A2143285837A579455DF19A1BAC418',X'01A21432826876D787E02F6B2AB72D52','trip',X'01A2143285837C9089C891DBAF41D546','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,3,X'01A2143285997F3B9A0BA2411EEFFAB4',X'01A21432826876D787E02F6B2AB72D52','trip',X'01A2143285997FC3A36A89E17BE1F77B','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,1,X'01A2143285A773AF958E09D95BC9F8D6',X'01A21432826E737DAFBE4FFDBD40C9AD','trip',X'01A2143285A778358B1879C3A6509C82','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,2,X'01A2143285BB794DBC7094BFD412CDE4',X'01A21432826E737DAFBE4FFDBD40C9AD','trip',X'01A2143285BB7A19A3D3FB0E598BEE54','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,3,X'01A2143285C87898B558CAA49F9E145F',X'01A21432826E737DAFBE4FFDBD40C9AD','trip',X'01A2143285C87401A357BA0D5A2575FA','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,1,X'01A2143285E577FEACB9B36D46922353',X'01A2143282717A64AF21B553AF9DCBB9','trip',X'01A2143285E57446930463FD913423F2','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,2,X'01A21432863970938220C56EBCD61409',X'01A2143282717A64AF21B553AF9DCBB9','trip',X'01A21432863979CA939E5508BC1DC30C','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,3,X'01A2143286497232A26545F085C21838',X'01A2143282717A64AF21B553AF9DCBB9','trip',X'01A2143286497D61B3FE7D96876504AD','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,1,X'01A21432865C72AAAAD9310EFD381710',X'01A2143282727552899FA87B9176A9B9','trip',X'01A21432865D7DE387CEB6EDB0A7C99E','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,2,X'01A2143286787E6CA5E5A414D5C55B1A',X'01A2143282727552899FA87B9176A9B9','trip',X'01A21432867876DA8532B0F44E488FE4','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,3,X'01A2143286867EFA84FF5C941A4F1DD2',X'01A2143282727552899FA87B9176A9B9','trip',X'01A2143286867F71A865BD1C05290597','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,1,X'01A2143286967A078D4931B51E6D8715',X'01A21432827371808315DB4617D50587','trip',X'01A2143286967F75AB0815AC5D1D0305','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,2,X'01A2143286A27235BFB4B09922873C55',X'01A21432827371808315DB4617D50587','trip',X'01A2143286A27A6DB88D87758F91C2EB','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,3,X'01A2143286C27EB7B996089C5197C24B',X'01A21432827371808315DB4617D50587','trip',X'01A2143286C2716AAD49083B730A30CA','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,1,X'01A2143286E47E67BF41D28FD8873331',X'01A2143282747BB4A7718208A011E485','trip',X'01A2143286E47CBEAC88BB694EDCB8CD','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,2,X'01A2143287117D0095A065D7395B950C',X'01A2143282747BB4A7718208A011E485','trip',X'01A2143287117A1684FCCB0211426DB4','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,3,X'01A21432871F7CD5BA86648B3DE08AC9',X'01A2143282747BB4A7718208A011E485','trip',X'01A21432871F7BD287E112BDF4ECBE10','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,1,X'01A21432872A7EDB9E988D50C7F2C72C',X'01A214328277752BA241DCB015B48608','trip',X'01A21432872A74DB82B930732206F37B','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,2,X'01A2143287447FC09E94C65742A2C621',X'01A214328277752BA241DCB015B48608','trip',X'01A2143287447E99A52DED63D375D20C','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,3,X'01A2143287557AEEAC0798B845EF6395',X'01A214328277752BA241DCB015B48608','trip',X'01A2143287557FAEB037E574B40413A5','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,4,X'01A21432879174389D3720E7703877DD',X'01A21432825570D8BED37495497FE6D0','trip',X'01A21432879174A293003256107B0D4A','put',0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Årsmöte i Göteborg"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,5,X'01A2143287A272AF97DC7556B3821B58',X'01A21432825570D8BED37495497FE6D0','trip',X'01A21432879174A293003256107B0D4A','put',4,'{"note":"Årsmöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,6,X'01A2143287B671B880D44A0B03A7974E',X'01A214328769790BBB04C835B5C3235C','trip',X'01A21432879174A293003256107B0D4A','put',4,'{"note":"Styrelsemöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,4,X'01A2143287C9701C8BD26C92B5054269',X'01A21432825777AFADE7344A4DC84870','trip',X'01A2143287C97F43BFCE50CC398F2F87','put',0,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,5,X'01A2143287E177C1B51370E137E21B9A',X'01A21432825777AFADE7344A4DC84870','trip',X'01A2143287C97F43BFCE50CC398F2F87','delete',4,'{}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,6,X'01A2143287F77CC9ABCE6290F952BA56',X'01A21432825777AFADE7344A4DC84870','trip',X'01A2143287F77B5294A1F12968D7F9E3','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":0}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','rejected','{"code":"out_of_range","field":"legs[0].metres","message":"Expected `int` >= 1"}');
INSERT INTO "owner_log" VALUES(1,7,4,X'01A21432881875D1AAF4234F623CF32E',X'01A21432826378DDA913B0295CD1FC21','trip',X'01A21432881873B18E35B59EEFC8C3CE','put',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,5,X'01A21432899678D9881151ADCBD326B5',X'62996685E0B05883AA28248F7FCCECAD','trip',X'01A21432881873B18E35B59EEFC8C3CE','purge',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,7,X'01A21432899D7660AC1BC3F72FDB9FC6',X'01A21432825777AFADE7344A4DC84870','unheard_of',X'01A21432899D7870884BBA9437455F1C','put',0,'{"what":"?"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','rejected','{"code":"unknown_kind","field":"kind","message":"''unheard_of''; expected one of: trip, usual, avoided_trip, vehicle, schedule"}');
INSERT INTO "owner_log" VALUES(1,3,8,X'01A2143289A97510B6AA79D77F77C4A7',X'01A21432825777AFADE7344A4DC84870','unreadable',NULL,'',0,'{"mutation_id":"01a21432-89a9-7510-b6aa-79d77f77c4a7","id":"no id","kind":"trip","op":"put","base_seq":0,"patch":{},"client_at":"2026-11-23T07:31:00Z"}','','2026-11-23 07:31:00.000000','rejected','{"code":"wrong_type","field":"id","message":"Invalid UUID"}');
INSERT INTO "owner_log" VALUES(1,4,4,X'01A2143289BB7BDE961581FE213E5478',X'01A2143282597347A2B57B25AB4D69B1','avoided_trip',X'01A2143289BB7FF68502EEFD357CA16A','put',0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,4,X'01A214328A45790190FA42E64451ACB4',X'01A21432825A76D9A4FD17784745D603','avoided_trip',X'01A214328A4578FBA5160E903DF33BAF','put',0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,4,X'01A214328A51763EBC836E61F53BC759',X'01A21432825A7A8ABF033BE2B3FF3243','trip',X'01A214328A51711896298DD50293B291','put',0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,7,X'01A214328A6172FEBE6177DE9252ABE3',X'01A21432825570D8BED37495497FE6D0','usual',X'01A214328A617329A6947C51CB66446A','put',0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,8,X'01A214328A8577A5867F9F7845872EED',X'01A21432825570D8BED37495497FE6D0','vehicle',X'01A214328A8574ECA4FF65F65C504C1E','put',0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,9,X'01A214328A9972969A83B310FC815404',X'01A21432825570D8BED37495497FE6D0','schedule',X'01A214328A997EF8A9714F6F34EF6EA6','put',0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,10,X'01A214328ABF7BA4A3C469AB76C239B4',X'01A21432825570D8BED37495497FE6D0','trip',X'01A214328ABF76AC865A732460CD2B85','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,11,X'01A214328B4D7BD3ADB7E5169279B310',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A2143282E97DA48F002DCE17EE731E','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,12,X'01A214328B4D73B68706A05B77FAE94C',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21432879174A293003256107B0D4A','put',6,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,13,X'01A214328B4D76E1B1B493096560DB4E',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A214328ABF76AC865A732460CD2B85','put',10,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,9,X'01A214328B5A79B7B2440CDB88ED6418',X'9F98974FC15C51D0955A76234F7239F9','recompute',X'01A2143283427617A12110ED9E470B9A','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,5,X'01A214328B6C762093A279D076256C27',X'2C207D1BA2B758A58571CC46C999F70C','recompute',X'01A214328396794CA0A927CFA71F4385','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,5,X'01A214328C4771B7AE6A37642F6D076D',X'C4A1EC4096D25E4894A60F6B0B2B469C','recompute',X'01A214328426759689F2195B204A6834','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,5,X'01A214328C8177BFB41164ACF9FBFA8F',X'EAF4EB9D194955F69CE0F71756EDA072','recompute',X'01A2143285047731AAC5EB61534D88A7','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,6,X'01A214328C987BCD958A1ED83328CC87',X'49026C3DA39A50EA9F9540BAF86913A6','recompute',X'01A21432855470CFB847C2AA408D41C0','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,4,X'01A214328CBE7DE3AD67DC0FC1871314',X'CEE4AF1122755038BD7EC8C37FC48727','recompute',X'01A2143285997FC3A36A89E17BE1F77B','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,4,X'01A214328CC8796CB797EB1B150644DC',X'F74A1A180498521FA6D0F8ACFC30E0A3','recompute',X'01A2143285C87401A357BA0D5A2575FA','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,4,X'01A214328CDA71DCA391E62B05D9D4C3',X'51CF810CACC85AB8B7BE7799C23EDAFD','recompute',X'01A2143286497D61B3FE7D96876504AD','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,4,X'01A214328CE571B7BEDFD39404C90E0E',X'394BB17EB846578AA23E2A73C7D2D289','recompute',X'01A2143286867F71A865BD1C05290597','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,4,X'01A214328CF37C52A0903E873A9EF2BF',X'782A0FE47A895E7F8582EB1BB3B9042C','recompute',X'01A2143286C2716AAD49083B730A30CA','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,4,X'01A214328D0071B4BFF05DBDBBE4CF09',X'81702BE1A0535A5A9A4F7CD40DE5EF67','recompute',X'01A21432871F7BD287E112BDF4ECBE10','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,4,X'01A214328D147012A0AA1B3B19438BFF',X'9D81F9DD3B3C5C5598BBD73E0356BC82','recompute',X'01A2143287557FAEB037E574B40413A5','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
CREATE TABLE purged (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_purged PRIMARY KEY (organisation_id, member_id, id, kind), 
	CONSTRAINT fk_purged_organisation_id FOREIGN KEY(organisation_id, member_id) REFERENCES owner_head (organisation_id, member_id)
);
INSERT INTO "purged" VALUES(1,7,X'01A21432881873B18E35B59EEFC8C3CE','trip',5);
CREATE TABLE push_subscription (
	organisation_id INTEGER NOT NULL, 
	endpoint_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	endpoint VARCHAR(2048) NOT NULL, 
	p256dh VARCHAR(100) NOT NULL, 
	auth VARCHAR(40) NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_push_subscription PRIMARY KEY (organisation_id, endpoint_hash), 
	CONSTRAINT fk_push_subscription_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "push_subscription" VALUES(1,X'83EFE4A63295C8BAECD680C498054CA5DDC085FE2A2EF2D7988310EE7D4F4BF7',2,'https://push.example/0','BPublicKey','secret','2026-11-23 07:31:00.000000');
INSERT INTO "push_subscription" VALUES(1,X'5BA15FFF965F44AFA55AA4FA4D52B94B0BA86380A161089DDCA9B9D08BEF9EF6',3,'https://push.example/1','BPublicKey','secret','2026-11-23 07:31:00.000000');
INSERT INTO "push_subscription" VALUES(1,X'7997303C6B20C27027C404BD3DE592013902C6D9C1CF5D33146A24747251034E',4,'https://push.example/2','BPublicKey','secret','2026-11-23 07:31:00.000000');
CREATE TABLE round (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	starts_on DATE NOT NULL, 
	weeks INTEGER NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT ck_round_kind CHECK (kind IN ('baseline', 'follow_up')), 
	CONSTRAINT ck_round_weeks CHECK (weeks BETWEEN 1 AND 53), 
	CONSTRAINT fk_round_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT uq_round_organisation_id_starts_on UNIQUE (organisation_id, starts_on)
);
INSERT INTO "round" VALUES(1,16,'baseline','Mätning 16','2026-09-28',1);
INSERT INTO "round" VALUES(1,17,'follow_up','Mätning 17','2026-11-09',1);
CREATE TABLE round_head_count (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	head_count INTEGER NOT NULL, 
	CONSTRAINT pk_round_head_count PRIMARY KEY (organisation_id, round_id, department_id), 
	CONSTRAINT ck_round_head_count_head_count CHECK (head_count >= 0), 
	CONSTRAINT fk_round_head_count_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT fk_round_head_count_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "round_head_count" VALUES(1,16,1,40);
INSERT INTO "round_head_count" VALUES(1,16,15,25);
INSERT INTO "round_head_count" VALUES(1,17,1,40);
INSERT INTO "round_head_count" VALUES(1,17,15,25);
CREATE TABLE schedule (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, fields_version SMALLINT DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_schedule PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_schedule_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "schedule" VALUES(1,2,X'01A214328A997EF8A9714F6F34EF6EA6',9,0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','{"*":9}',NULL,1);
CREATE TABLE sign_in_link (
	organisation_id INTEGER NOT NULL, 
	token_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (organisation_id, token_hash), 
	CONSTRAINT fk_sign_in_link_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "sign_in_link" VALUES(1,X'B1B1BDB480C61D075300D9BFF7D9CB69CF31695EA048E478FACADF426E8D0FB0',2,'2026-12-01 00:00:00.000000');
CREATE TABLE sign_in_session (
	organisation_id INTEGER NOT NULL, 
	token_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_in_session PRIMARY KEY (organisation_id, token_hash), 
	CONSTRAINT fk_sign_in_session_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "sign_in_session" VALUES(1,X'3F3AF1ECEBBD1410AB417EC0D27BBFCB5D340E177AE159B59FC8626C2DFD9175',2,'2026-11-23 07:31:00.000000','2027-02-21 00:00:00.000000');
CREATE TABLE target (
	organisation_id INTEGER NOT NULL, 
	baseline_on DATE NOT NULL, 
	baseline_milligrams INTEGER NOT NULL, 
	target_on DATE NOT NULL, 
	reduction_percent FLOAT NOT NULL, 
	CONSTRAINT pk_target PRIMARY KEY (organisation_id), 
	CONSTRAINT ck_target_baseline CHECK (baseline_milligrams > 0), 
	CONSTRAINT ck_target_reduction CHECK (reduction_percent > 0 AND reduction_percent <= 100), 
	CONSTRAINT ck_target_dates CHECK (target_on > baseline_on), 
	CONSTRAINT fk_target_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "target" VALUES(1,'2026-09-28',900000,'2030-12-31',20.0);
CREATE TABLE trip (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, 
	date DATE NOT NULL, 
	department_id INTEGER NOT NULL, 
	computed JSON NOT NULL, fields_version SMALLINT DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_trip PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_trip_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "trip" VALUES(1,2,X'01A214328278747E9869A6984D21C36F',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A2143282D1721591499699C330AF4D',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A2143282E97DA48F002DCE17EE731E',11,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A2143282F8725989F5CB3FB73B1A2E',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21432830A77EE9CDB173CB1208F74',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A2143283427617A12110ED9E470B9A',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,4,X'01A2143283677175980D4F3A3DD9FF35',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21432838D7F9AAB604C44353D2D59',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A214328396794CA0A927CFA71F4385',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A2143283A176A6820CAFA8253070FD',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A2143283B2715BB9A9E71C0BE3900A',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A214328426759689F2195B204A6834',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21432846670B28699A3F8A35A8431',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A2143284857E8293EBE5A57535F6D8',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A2143285047731AAC5EB61534D88A7',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21432853971BCBB049978158F2EBE',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21432854B7F5D8BE01ABAABE168A3',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21432855470CFB847C2AA408D41C0',6,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21432856974D48CC286F16865D9DA',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A2143285837C9089C891DBAF41D546',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A2143285997FC3A36A89E17BE1F77B',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,9,X'01A2143285A778358B1879C3A6509C82',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A2143285BB7A19A3D3FB0E598BEE54',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A2143285C87401A357BA0D5A2575FA',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,10,X'01A2143285E57446930463FD913423F2',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21432863979CA939E5508BC1DC30C',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A2143286497D61B3FE7D96876504AD',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21432865D7DE387CEB6EDB0A7C99E',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21432867876DA8532B0F44E488FE4',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A2143286867F71A865BD1C05290597',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,12,X'01A2143286967F75AB0815AC5D1D0305',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A2143286A27A6DB88D87758F91C2EB',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A2143286C2716AAD49083B730A30CA',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,13,X'01A2143286E47CBEAC88BB694EDCB8CD',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A2143287117A1684FCCB0211426DB4',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21432871F7BD287E112BDF4ECBE10',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21432872A74DB82B930732206F37B',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A2143287447E99A52DED63D375D20C',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A2143287557FAEB037E574B40413A5',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21432879174A293003256107B0D4A',12,0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Styrelsemöte"}','{"*":4,"note":6}','[{"field":"note","value":"Årsmöte","seq":5}]','2026-11-23',1,'{"metres": 401000, "milligrams": 51352420, "ore": 28000, "active_seconds": 0, "saved_milligrams": 31859090, "legs": [{"factor_key": "desnz.taxi.regular_taxi.vkm", "edition": "2026", "boundary": "WTW", "milligrams": 1818740, "ore": 28000, "active_seconds": 0}, {"factor_key": "desnz.flight.international_non_uk.economy.with_rf", "edition": "2026", "boundary": "WTW", "milligrams": 49533680, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 52402000, "ore": 28000, "legs": [{"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 28000, "active_seconds": 0}, {"factor_key": "se.flight.economy.with_rf", "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "milligrams": 52402000, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A2143287C97F43BFCE50CC398F2F87',5,1,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":4}',NULL,'2026-11-16',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A214328A51711896298DD50293B291',4,0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":61000,"milligrams":1128500,"ore":null,"active_seconds":0,"saved_milligrams":9058500,"legs":[{"factor_key":"se.car.medium.hvo100","edition":"klimatresa (undated)","boundary":"WTW","milligrams":1128500,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A214328ABF76AC865A732460CD2B85',13,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":10}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
CREATE TABLE usual (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, fields_version SMALLINT DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_usual PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_usual_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "usual" VALUES(1,2,X'01A214328A617329A6947C51CB66446A',7,0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','{"*":7}',NULL,1);
CREATE TABLE vehicle (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, fields_version SMALLINT DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_vehicle PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_vehicle_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "vehicle" VALUES(1,2,X'01A214328A8574ECA4FF65F65C504C1E',8,0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','{"*":8}',NULL,1);
CREATE TABLE week_figure (
	organisation_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	department_id INTEGER NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	mode VARCHAR(16) NOT NULL, 
	vehicle_owner VARCHAR(10) NOT NULL, 
	shared BOOLEAN NOT NULL, 
	legs INTEGER NOT NULL, 
	metres BIGINT NOT NULL, 
	milligrams BIGINT NOT NULL, 
	unknown_metres BIGINT NOT NULL, 
	ore BIGINT NOT NULL, 
	active_seconds BIGINT NOT NULL, 
	CONSTRAINT pk_week_figure PRIMARY KEY (organisation_id, week, department_id, purpose, mode, vehicle_owner, shared), 
	CONSTRAINT fk_week_figure_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','car','private',0,2,39560,6606520,0,9890,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','bicycle','',0,2,4200,0,0,0,1080);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','commuter_train','',0,2,82000,574000,0,7800,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','car','private',0,2,39560,8209096,0,9890,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','commuter_train','',0,1,41000,287000,0,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','commuter_train','',0,1,41000,0,41000,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','bus','',0,1,8400,1075200,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','car','company',1,1,12345,881063,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','private',0,1,19780,3303260,0,4945,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','commuter_train','',0,1,41000,287000,0,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','bicycle','',0,2,4200,0,0,0,1080);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','commuter_train','',0,2,82000,0,82000,7800,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','bus','',0,1,8400,1075200,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','car','company',1,1,12345,881063,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','car','private',0,1,19780,3303260,0,4945,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',15,'commute','car','private',0,1,19780,3303260,0,4945,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',15,'commute','commuter_train','',0,1,41000,287000,0,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',15,'commute','car','private',0,1,19780,4104548,0,4945,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'business','flight','',0,1,394000,49533680,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'business','taxi','',0,1,7000,1818740,0,28000,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-16',1,'commute','bus','',0,0,0,0,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'business','car','pool',1,1,61000,1128500,0,0,0);
CREATE TABLE week_participation (
	organisation_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	department_id INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	trips INTEGER NOT NULL, 
	avoided INTEGER NOT NULL, 
	CONSTRAINT pk_week_participation PRIMARY KEY (organisation_id, week, department_id), 
	CONSTRAINT fk_week_participation_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "week_participation" VALUES(1,'2026-09-28',1,7,7,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-09',1,7,8,1);
INSERT INTO "week_participation" VALUES(1,'2026-11-23',1,7,8,1);
INSERT INTO "week_participation" VALUES(1,'2026-09-28',15,6,6,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-09',15,6,6,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-23',15,7,7,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-16',1,0,0,0);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_date ON avoided_trip (organisation_id, member_id, date);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_seq ON avoided_trip (organisation_id, member_id, seq);
CREATE INDEX ix_member_week_organisation_id_week_member_id ON member_week (organisation_id, week, member_id);
CREATE INDEX ix_nudge_organisation_id_status_week ON nudge (organisation_id, status, week);
CREATE INDEX ix_push_subscription_organisation_id_member_id ON push_subscription (organisation_id, member_id);
CREATE INDEX ix_schedule_organisation_id_member_id_seq ON schedule (organisation_id, member_id, seq);
CREATE INDEX ix_trip_organisation_id_member_id_date ON trip (organisation_id, member_id, date);
CREATE INDEX ix_trip_organisation_id_member_id_seq ON trip (organisation_id, member_id, seq);
CREATE INDEX ix_usual_organisation_id_member_id_seq ON usual (organisation_id, member_id, seq);
CREATE INDEX ix_vehicle_organisation_id_member_id_seq ON vehicle (organisation_id, member_id, seq);
CREATE INDEX ix_purged_organisation_id_member_id_seq ON purged (organisation_id, member_id, seq);
COMMIT;
