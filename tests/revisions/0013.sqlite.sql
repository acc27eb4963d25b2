BEGIN TRANSACTION;
CREATE TABLE address (
	organisation_id INTEGER NOT NULL, 
	address_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	proved_at DATETIME, 
	CONSTRAINT pk_address PRIMARY KEY (organisation_id, address_hash), 
	CONSTRAINT fk_address_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "address" VALUES(1,X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657',2,'2026-11-23 07:31:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
CREATE TABLE answer (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	seq BIGINT NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	fields JSON NOT NULL, 
	fields_version SMALLINT DEFAULT '1' NOT NULL, 
	writers JSON NOT NULL, 
	conflicts JSON, 
	date DATE NOT NULL, 
	round_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (organisation_id, member_id, id), 
	CONSTRAINT fk_answer_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id), 
	CONSTRAINT fk_answer_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "answer" VALUES(1,2,X'00000000000070008001000000000010',1,0,'{"round_id": 16, "summer_mode": "car"}',1,'{"*": 1}',NULL,'2026-09-28',16,1);
CREATE TABLE audit_entry (
	organisation_id INTEGER NOT NULL, 
	entry_id BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	member_id INTEGER, 
	act VARCHAR(40) NOT NULL, 
	about JSON NOT NULL, 
	CONSTRAINT pk_audit_entry PRIMARY KEY (organisation_id, entry_id), 
	CONSTRAINT fk_audit_entry_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "audit_entry" VALUES(1,X'00000000000070008000000000000000','2026-11-23 07:31:00+00:00',NULL,'organisation_made','{}');
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
INSERT INTO "avoided_trip" VALUES(1,4,X'01A21FBD4E3F7E588E102C4298695029',4,0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-23',1,1);
INSERT INTO "avoided_trip" VALUES(1,5,X'01A21FBD4E50799AA79D3472B22C202D',4,0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','{"*":4}',NULL,'2026-11-09',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21FBD4E747BA797D048A7D462F9DB',5,0,'{"date":"2026-11-16","reason":"telework"}','{"*":5}',NULL,'2026-11-16',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21FBD4E90749CB42320A71D2CCD53',7,0,'{"date":"2026-11-16","reason":"telework"}','{"*":7}',NULL,'2026-11-16',1,1);
CREATE TABLE "department" (
	organisation_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	head_count INTEGER NOT NULL, 
	parent_id INTEGER, 
	ended_on DATE, 
	CONSTRAINT pk_department PRIMARY KEY (organisation_id, department_id), 
	CONSTRAINT fk_department_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT uq_department_organisation_id_name UNIQUE (organisation_id, name), 
	CONSTRAINT ck_department_head_count CHECK (head_count >= 0), 
	CONSTRAINT fk_department_organisation_id_parent_id FOREIGN KEY(organisation_id, parent_id) REFERENCES department (organisation_id, department_id)
);
INSERT INTO "department" VALUES(1,1,'Kansli',40,NULL,NULL);
INSERT INTO "department" VALUES(2,1,'Kansli',40,NULL,NULL);
INSERT INTO "department" VALUES(1,15,'Skola',25,1,NULL);
CREATE TABLE earlier_result (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	trip_id BLOB NOT NULL, 
	replaced_at DATETIME NOT NULL, 
	computed JSON NOT NULL, 
	CONSTRAINT pk_earlier_result PRIMARY KEY (organisation_id, member_id, trip_id, replaced_at), 
	CONSTRAINT fk_earlier_result_organisation_id_member_id_trip_id FOREIGN KEY(organisation_id, member_id, trip_id) REFERENCES trip (organisation_id, member_id, id)
);
INSERT INTO "earlier_result" VALUES(1,2,X'01A21FBD4B8E7289B250486A68B7DE04','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21FBD4DB8721EAEE1083CE13C8DE9','2026-11-23 07:31:00.000000','{"metres":401000,"milligrams":52402000,"ore":28000,"active_seconds":0,"saved_milligrams":14565000,"legs":[{"factor_key":"gap","edition":"","boundary":"WTW","milligrams":null,"ore":28000,"active_seconds":0},{"factor_key":"se.flight.economy.with_rf","edition":"klimatsmartsemester (v4-era page)","boundary":"WTW","milligrams":52402000,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21FBD4EF275CA945830953670BD26','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,3,X'01A21FBD4BD67FE88DFC1434969EDD70','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,4,X'01A21FBD4BF57C5F922EF8EEFFB5A64C','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,5,X'01A21FBD4C087FFDA90FAE808A04A6DB','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,6,X'01A21FBD4C287230A7AA9AA902AF04FC','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,7,X'01A21FBD4C417C7896DC59B28012D163','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,8,X'01A21FBD4C5277C081EFA34585DCB1F2','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,9,X'01A21FBD4C857F9B9770ADE18F409018','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,10,X'01A21FBD4C9B7CA994237AD978D971DF','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,11,X'01A21FBD4D0C76AE9DCF3CB332255614','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,12,X'01A21FBD4D3F7614B5523BFEC8C610FF','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,13,X'01A21FBD4D5C7F07BED5A9136C24186A','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,14,X'01A21FBD4D8B7A758F928AAE15F0C745','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
CREATE TABLE factor_choice (
	organisation_id INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	set_key VARCHAR(40) NOT NULL, 
	chosen_at DATETIME NOT NULL, 
	CONSTRAINT pk_factor_choice PRIMARY KEY (organisation_id, valid_from), 
	CONSTRAINT fk_factor_choice_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "factor_choice" VALUES(1,'2026-11-23','desnz_2026','2026-11-23 07:31:00.000000');
CREATE TABLE fleet_car (
	organisation_id INTEGER NOT NULL, 
	car_id INTEGER NOT NULL, 
	registration VARCHAR(12) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	ownership VARCHAR(8) NOT NULL, 
	department_id INTEGER, 
	fuel VARCHAR(16) NOT NULL, 
	grams_per_km FLOAT, 
	per_100_km FLOAT, 
	acquired_on DATE, 
	ended_on DATE, 
	ore_per_year BIGINT, 
	ore_per_km INTEGER, 
	metres_per_year BIGINT, 
	CONSTRAINT pk_fleet_car PRIMARY KEY (organisation_id, car_id), 
	CONSTRAINT ck_fleet_car_ownership CHECK (ownership IN ('own', 'pool', 'leased', 'benefit')), 
	CONSTRAINT fk_fleet_car_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT fk_fleet_car_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT uq_fleet_car_organisation_id_registration UNIQUE (organisation_id, registration)
);
INSERT INTO "fleet_car" VALUES(1,903,'ABC12D','Volvo V60','pool',15,'diesel',118.0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE fleet_day (
	organisation_id INTEGER NOT NULL, 
	car_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	metres INTEGER NOT NULL, 
	import_id INTEGER NOT NULL, 
	CONSTRAINT pk_fleet_day PRIMARY KEY (organisation_id, car_id, day), 
	CONSTRAINT fk_fleet_day_organisation_id_car_id FOREIGN KEY(organisation_id, car_id) REFERENCES fleet_car (organisation_id, car_id), 
	CONSTRAINT fk_fleet_day_organisation_id_import_id FOREIGN KEY(organisation_id, import_id) REFERENCES ledger_import (organisation_id, import_id)
);
INSERT INTO "fleet_day" VALUES(1,903,'2026-03-02',84000,902);
CREATE TABLE head_count (
	organisation_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	head_count INTEGER NOT NULL, 
	CONSTRAINT pk_head_count PRIMARY KEY (organisation_id, department_id, valid_from), 
	CONSTRAINT ck_head_count_head_count CHECK (head_count >= 0), 
	CONSTRAINT fk_head_count_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id)
);
INSERT INTO "head_count" VALUES(1,15,'2026-09-01',25);
CREATE TABLE ledger_fuel (
	organisation_id INTEGER NOT NULL, 
	import_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	registration VARCHAR(12) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	fuel VARCHAR(16) NOT NULL, 
	row_count INTEGER NOT NULL, 
	amount BIGINT NOT NULL, 
	ore BIGINT NOT NULL, 
	ore_rows INTEGER NOT NULL, 
	CONSTRAINT pk_ledger_fuel PRIMARY KEY (organisation_id, import_id, number), 
	CONSTRAINT fk_ledger_fuel_organisation_id_import_id FOREIGN KEY(organisation_id, import_id) REFERENCES ledger_import (organisation_id, import_id)
);
INSERT INTO "ledger_fuel" VALUES(1,901,0,'ABC12D','2026-03-01','2026-03-31','diesel',2,82400,148000,2);
CREATE TABLE ledger_import (
	organisation_id INTEGER NOT NULL, 
	import_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	file_name VARCHAR(120) NOT NULL, 
	digest BLOB NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	row_count INTEGER NOT NULL, 
	left_out INTEGER NOT NULL, 
	imported_at DATETIME NOT NULL, 
	CONSTRAINT pk_ledger_import PRIMARY KEY (organisation_id, import_id), 
	CONSTRAINT fk_ledger_import_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "ledger_import" VALUES(1,901,'mileage','mars.csv',X'BC51E9E65D79E1C90BA544AB2EAE1044CCDF8C1AF7A559BA375CBA4276F7D99E','2026-03-02','2026-03-30',12,1,'2026-11-23 07:31:00.000000');
INSERT INTO "ledger_import" VALUES(1,902,'driving_log','logg.csv',X'BC51E9E65D79E1C90BA544AB2EAE1044CCDF8C1AF7A559BA375CBA4276F7D99E','2026-03-02','2026-03-30',3,0,'2026-11-23 07:31:00.000000');
CREATE TABLE ledger_sum (
	organisation_id INTEGER NOT NULL, 
	import_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	line VARCHAR(12) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	department_id INTEGER, 
	row_count INTEGER NOT NULL, 
	people INTEGER, 
	metres BIGINT NOT NULL, 
	metres_rows INTEGER NOT NULL, 
	milligrams BIGINT NOT NULL, 
	milligrams_rows INTEGER NOT NULL, 
	ore BIGINT NOT NULL, 
	ore_rows INTEGER NOT NULL, 
	CONSTRAINT pk_ledger_sum PRIMARY KEY (organisation_id, import_id, number), 
	CONSTRAINT fk_ledger_sum_organisation_id_import_id FOREIGN KEY(organisation_id, import_id) REFERENCES ledger_import (organisation_id, import_id), 
	CONSTRAINT fk_ledger_sum_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id)
);
INSERT INTO "ledger_sum" VALUES(1,901,0,'own_car','2026-03-02','2026-03-08',15,12,7,840000,12,142000000,12,210000,12);
CREATE TABLE letter (
	letter_id BLOB NOT NULL, 
	address VARCHAR(254) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	text TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	try_at DATETIME NOT NULL, 
	failures INTEGER NOT NULL, 
	CONSTRAINT pk_letter PRIMARY KEY (letter_id)
);
INSERT INTO "letter" VALUES(X'00000000000070008000000000000000','bo@kommun.example','Kod','123456','2026-11-23 07:31:00+00:00','2026-11-23 07:31:00+00:00','2026-11-23 07:31:00+00:00',0);
CREATE TABLE measure (
	organisation_id INTEGER NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	differs JSON NOT NULL, 
	ended BOOLEAN NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_measure PRIMARY KEY (organisation_id, "key"), 
	CONSTRAINT fk_measure_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "measure" VALUES(1,'telework','{"effect": {"share": 0.4}}',0,'2026-11-23 07:31:00.000000');
CREATE TABLE member (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	reference VARCHAR(80), 
	roles JSON NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	employed_from DATE, 
	left_on DATE, email VARCHAR(254), joined_on DATE, 
	CONSTRAINT pk_member PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_member_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT uq_member_organisation_id_reference UNIQUE (organisation_id, reference)
);
INSERT INTO "member" VALUES(1,2,15,'Anna',NULL,'["employee"]','sv',NULL,NULL,'anna@kommun.example','2026-11-23');
INSERT INTO "member" VALUES(1,3,1,'Bo',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,4,1,'Cilla',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,5,1,'David',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,6,1,'Eva',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,7,1,'Filip',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,8,1,'Gunilla',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,9,15,'Hugo',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,10,15,'Ida',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,11,15,'Johan',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,12,15,'Karin',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,13,15,'Lars',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(1,14,15,'Maria',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
INSERT INTO "member" VALUES(2,2,1,'Nils',NULL,'["employee"]','sv',NULL,NULL,NULL,'2026-11-23');
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
INSERT INTO "member_week" VALUES(1,5,'2026-11-09',1,1,4,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,5,'2026-11-23',1,2,0,32125,4985611,5439,0,1680648,'{"commute/car/diesel/company/3":[1,1,12345,881063,0,494,0],"commute/car/petrol/private/1":[1,1,19780,4104548,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,6,'2026-09-28',1,1,0,850,0,0,612,141950,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,6,'2026-11-09',1,2,0,91100,1504750,7525,0,13708950,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0],"business/car/hvo/pool/2":[1,1,61000,1128500,0,0,0]}');
INSERT INTO "member_week" VALUES(1,6,'2026-11-23',1,1,0,850,0,0,612,176384,'{"commute/walk///1":[1,1,850,0,0,0,612]}');
INSERT INTO "member_week" VALUES(1,7,'2026-09-28',1,1,0,30100,376250,7525,0,4650450,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,7,'2026-11-09',1,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,7,'2026-11-23',1,1,0,30100,376250,7525,0,5869801,'{"commute/car/electric//1":[1,1,30100,376250,0,7525,0]}');
INSERT INTO "member_week" VALUES(1,8,'2026-09-28',1,1,0,19780,3303260,4945,0,0,'{"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0]}');
INSERT INTO "member_week" VALUES(1,8,'2026-11-09',1,3,0,63730,3590260,8845,1152,7052650,'{"commute/bicycle///1":[0,1,2100,0,0,0,540],"commute/commuter_train///1":[1,1,41000,287000,0,3900,0],"commute/car/petrol/private/1":[1,1,19780,3303260,0,4945,0],"commute/walk///1":[1,1,850,0,0,0,612]}');
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
INSERT INTO "member_week" VALUES(1,8,'2026-11-16',1,0,1,0,0,0,0,0,'{}');
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
CREATE TABLE "organisation" (
	organisation_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	privacy_floor INTEGER NOT NULL, 
	last_id INTEGER NOT NULL, 
	demonstration BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	country VARCHAR(2) DEFAULT 'SE' NOT NULL, 
	nudge_weekday INTEGER DEFAULT '4' NOT NULL, 
	nudge_hour INTEGER DEFAULT '14' NOT NULL, 
	email_domains JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (organisation_id), 
	CONSTRAINT ck_organisation_privacy_floor CHECK (privacy_floor >= 5), 
	CONSTRAINT ck_organisation_nudge_weekday CHECK (nudge_weekday BETWEEN 0 AND 6), 
	CONSTRAINT ck_organisation_nudge_hour CHECK (nudge_hour BETWEEN 0 AND 23)
);
INSERT INTO "organisation" VALUES(1,'Provkommun','sv','Europe/Stockholm',5,21,0,'2026-11-23 07:31:00.000000','SE',4,14,'[]');
INSERT INTO "organisation" VALUES(2,'Grannkommun','sv','Europe/Stockholm',5,2,0,'2026-11-23 07:31:00.000000','SE',4,14,'[]');
CREATE TABLE own_question (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	question JSON NOT NULL, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_own_question PRIMARY KEY (organisation_id, round_id, number), 
	CONSTRAINT ck_own_question_number CHECK (number BETWEEN 1 AND 10), 
	CONSTRAINT fk_own_question_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "own_question" VALUES(1,16,1,'{"key": "own_1", "kind": "number", "text": {"sv": "Hur m\u00e5nga?", "en": "How many?"}, "least": 0, "most": 9}',NULL);
CREATE TABLE owner_head (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	epoch BLOB NOT NULL, purged_seq BIGINT DEFAULT '0' NOT NULL, emptied_seq BIGINT DEFAULT '0' NOT NULL, emptied_epoch BLOB, spent_until DATETIME, 
	CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "owner_head" VALUES(1,2,13,X'01A21FBD4AA2751F9CFEFDDF754D15F9',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,3,9,X'01A21FBD4BA57587AB13C3D1DB3E84A5',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,4,5,X'01A21FBD4BE37A47BEB32D0050019F00',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,5,6,X'01A21FBD4BFC7A8FBB8F72726DEBF197',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,6,5,X'01A21FBD4C0E7525B547916B225E3B07',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,7,6,X'01A21FBD4C34765F889B7DB55DA0948C',5,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,8,9,X'01A21FBD4C467CFCB949D0DDA8A07106',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,9,4,X'01A21FBD4C5F74E0A6C165387BF2C877',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,10,4,X'01A21FBD4C8D779C8844194216C05BCB',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,11,4,X'01A21FBD4CAA73A8A774AD65FEE01419',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,12,4,X'01A21FBD4D2A78EEA2231DE952D52C2B',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,13,4,X'01A21FBD4D427F338E1871C153451603',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,14,4,X'01A21FBD4D75790FAAA2BE2F033A90DC',0,0,NULL,NULL);
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
INSERT INTO "owner_log" VALUES(1,2,1,X'01A21FBD4A8D7016A5304E392D58E4DF',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4A8D742BA7D550E31AE4B8D3','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,2,X'01A21FBD4B687E3B8A1ED6539602E5A4',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4B687CC78B72209F311C0E7E','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,3,X'01A21FBD4B8E775887F2E4FD2E9F4592',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4B8E7289B250486A68B7DE04','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,1,X'01A21FBD4B9F7E128EC5991CD972859C',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4BA0754BB0BC87AB41A949F9','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,2,X'01A21FBD4BC175AAA7ADC5A55296EEC1',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4BC176F6BFB3B19176CB0993','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,3,X'01A21FBD4BD6752A81338DC4B9DB6F72',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4BD67FE88DFC1434969EDD70','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,1,X'01A21FBD4BE37624A3C7F14D91AAE156',X'01A21FBD4A7471D889F664BDF29D8BDB','trip',X'01A21FBD4BE379F6B27D251DFA66AE08','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,2,X'01A21FBD4BF07C8C95F9AFFD87D44547',X'01A21FBD4A7471D889F664BDF29D8BDB','trip',X'01A21FBD4BF0742E8726DA6A6F35504A','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,3,X'01A21FBD4BF570EAABCBDB78A972D7DC',X'01A21FBD4A7471D889F664BDF29D8BDB','trip',X'01A21FBD4BF57C5F922EF8EEFFB5A64C','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,1,X'01A21FBD4BFB74D3A1A328A1263B8D73',X'01A21FBD4A7C72A2974CDF45D64B69B5','trip',X'01A21FBD4BFB7130A2E6D578985680DF','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,2,X'01A21FBD4C017BE681E855A34B2B90FC',X'01A21FBD4A7C72A2974CDF45D64B69B5','trip',X'01A21FBD4C01727CB1FF7F30BBB17EB1','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,3,X'01A21FBD4C087BD4A300D941E419B0BD',X'01A21FBD4A7C72A2974CDF45D64B69B5','trip',X'01A21FBD4C087FFDA90FAE808A04A6DB','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,1,X'01A21FBD4C0E7F7CAE11F5B9F138D056',X'01A21FBD4A7C77D4A0BEE465B0B5A7C8','trip',X'01A21FBD4C0E7A24BDD79A705109ED86','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,2,X'01A21FBD4C2073359B572635F10BF488',X'01A21FBD4A7C77D4A0BEE465B0B5A7C8','trip',X'01A21FBD4C217A68B18EB380C2927773','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,3,X'01A21FBD4C287D82B67F0206283BCF41',X'01A21FBD4A7C77D4A0BEE465B0B5A7C8','trip',X'01A21FBD4C287230A7AA9AA902AF04FC','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,1,X'01A21FBD4C32737D9E9723CD70803DBF',X'01A21FBD4A7D7C53A8AC3F1A0A4849B0','trip',X'01A21FBD4C327865A91FE31BBA47A3F1','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,2,X'01A21FBD4C3B7B44858123A7EB8B9B30',X'01A21FBD4A7D7C53A8AC3F1A0A4849B0','trip',X'01A21FBD4C3B70D9B950446327178D6F','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,3,X'01A21FBD4C41736A93A9B756732E78A3',X'01A21FBD4A7D7C53A8AC3F1A0A4849B0','trip',X'01A21FBD4C417C7896DC59B28012D163','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,1,X'01A21FBD4C46719082BED4CC3F49D775',X'01A21FBD4A7D7EF8BF1D622ADF72FB9A','trip',X'01A21FBD4C467510BB0C82116E328727','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,2,X'01A21FBD4C4D76EBBCA457BFD764423D',X'01A21FBD4A7D7EF8BF1D622ADF72FB9A','trip',X'01A21FBD4C4D73F79E5A91A48C3E01D9','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,3,X'01A21FBD4C5274E88C9672C886D9F17D',X'01A21FBD4A7D7EF8BF1D622ADF72FB9A','trip',X'01A21FBD4C5277C081EFA34585DCB1F2','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,1,X'01A21FBD4C5B7BE19E12212D1E90ADEF',X'01A21FBD4A7D7302BAB2B8F184161701','trip',X'01A21FBD4C5B76ECA3786074C132B12F','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,2,X'01A21FBD4C737276996B81FADF486C4F',X'01A21FBD4A7D7302BAB2B8F184161701','trip',X'01A21FBD4C7374DEAED0400EEDE00355','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,3,X'01A21FBD4C8579239DB37EEED37C123A',X'01A21FBD4A7D7302BAB2B8F184161701','trip',X'01A21FBD4C857F9B9770ADE18F409018','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,1,X'01A21FBD4C8B75F2BBC8B895E54F7979',X'01A21FBD4A8C7A38A74FBF36CDA4A2AE','trip',X'01A21FBD4C8B75C093D9E077CAFBAD69','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,2,X'01A21FBD4C9775DD8ADA77536319BF0F',X'01A21FBD4A8C7A38A74FBF36CDA4A2AE','trip',X'01A21FBD4C977D96BD12BE4B82EF3024','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,3,X'01A21FBD4C9B7627A1790298431D5B75',X'01A21FBD4A8C7A38A74FBF36CDA4A2AE','trip',X'01A21FBD4C9B7CA994237AD978D971DF','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,1,X'01A21FBD4CA574759A032D8B178A5BCA',X'01A21FBD4A8C7CCD8BB7C5F1B3C188B0','trip',X'01A21FBD4CA57783B14E68EE1E519847','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,2,X'01A21FBD4CF2747FAED70F9508D27F3C',X'01A21FBD4A8C7CCD8BB7C5F1B3C188B0','trip',X'01A21FBD4CF274E4A3AD1E59905C05A3','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,3,X'01A21FBD4D0C79CBA614E114B0E643A0',X'01A21FBD4A8C7CCD8BB7C5F1B3C188B0','trip',X'01A21FBD4D0C76AE9DCF3CB332255614','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,1,X'01A21FBD4D297A359CB13C980398F24E',X'01A21FBD4A8C750FA86FE56352AF8833','trip',X'01A21FBD4D297B219000BA6113EA0E99','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,2,X'01A21FBD4D357DFCBC45885EDA7E77C7',X'01A21FBD4A8C750FA86FE56352AF8833','trip',X'01A21FBD4D35781297065175B092E26D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,3,X'01A21FBD4D3F77F69A099F544AB69250',X'01A21FBD4A8C750FA86FE56352AF8833','trip',X'01A21FBD4D3F7614B5523BFEC8C610FF','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,1,X'01A21FBD4D417E33B640ABEF8BD73462',X'01A21FBD4A8D75CD9D4A2AE156EC04CF','trip',X'01A21FBD4D41758FA01450A1943690E0','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,2,X'01A21FBD4D4777E79EE84C98B2C56D16',X'01A21FBD4A8D75CD9D4A2AE156EC04CF','trip',X'01A21FBD4D47786E9FBA1BE6E58131CB','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,3,X'01A21FBD4D5C72CFAFAE5EBD7FD47697',X'01A21FBD4A8D75CD9D4A2AE156EC04CF','trip',X'01A21FBD4D5C7F07BED5A9136C24186A','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,1,X'01A21FBD4D7579E1B079AF9A443D7762',X'01A21FBD4A8D7E6B8D878B820CEA5D93','trip',X'01A21FBD4D757DBABAB6CCD3F2D1BFD1','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,2,X'01A21FBD4D7D72E294EC4D93771670B2',X'01A21FBD4A8D7E6B8D878B820CEA5D93','trip',X'01A21FBD4D7D75428FF61186F70337C9','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,3,X'01A21FBD4D867FBDAE2224512984B06B',X'01A21FBD4A8D7E6B8D878B820CEA5D93','trip',X'01A21FBD4D8B7A758F928AAE15F0C745','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,4,X'01A21FBD4DB870DFABEEF403CCA8C079',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4DB8721EAEE1083CE13C8DE9','put',0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Årsmöte i Göteborg"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,5,X'01A21FBD4DBF7CBDB1CBF9F75AB12511',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4DB8721EAEE1083CE13C8DE9','put',4,'{"note":"Årsmöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,6,X'01A21FBD4DD27ACF9DE5840AD2437345',X'01A21FBD4D987A148E6F47F512950949','trip',X'01A21FBD4DB8721EAEE1083CE13C8DE9','put',4,'{"note":"Styrelsemöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,4,X'01A21FBD4DE37EDC80C183436AA25C7E',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4DE374639CAC0E1E2C394C5E','put',0,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,5,X'01A21FBD4DF674E6B4CD11B5A1071F49',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4DE374639CAC0E1E2C394C5E','delete',4,'{}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,6,X'01A21FBD4DFB76F584C71435B2030BBB',X'01A21FBD4A737E0AB030FD5D47647D04','trip',X'01A21FBD4DFB73B79D0A5E782D509285','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"out_of_range","field":"legs[0].metres","message":"Expected `int` >= 1"}');
INSERT INTO "owner_log" VALUES(1,7,4,X'01A21FBD4E007B988E783DF61E645745',X'01A21FBD4A7D7C53A8AC3F1A0A4849B0','trip',X'01A21FBD4E0073E48F5E2203C392B03F','put',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,5,X'01A21FBD4E257B7882E35FD3DD439882',X'62996685E0B05883AA28248F7FCCECAD','trip',X'01A21FBD4E0073E48F5E2203C392B03F','purge',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,7,X'01A21FBD4E2F736B94C1665E3087EFDA',X'01A21FBD4A737E0AB030FD5D47647D04','unknown',X'01A21FBD4E2F7D95AC1EA39471CDE0C5','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"unknown_kind","field":"kind","message":"a kind of record that this server does not know"}');
INSERT INTO "owner_log" VALUES(1,3,8,X'01A21FBD4E387E6DADD2F7F278B6CDB1',X'01A21FBD4A737E0AB030FD5D47647D04','unreadable',NULL,'',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"wrong_type","field":"id","message":"a value of another type than expected"}');
INSERT INTO "owner_log" VALUES(1,4,4,X'01A21FBD4E3F7B08AA3307DC7C53591D',X'01A21FBD4A7471D889F664BDF29D8BDB','avoided_trip',X'01A21FBD4E3F7E588E102C4298695029','put',0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,4,X'01A21FBD4E5072A394BB66F8A892BA6B',X'01A21FBD4A7C72A2974CDF45D64B69B5','avoided_trip',X'01A21FBD4E50799AA79D3472B22C202D','put',0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,4,X'01A21FBD4E5D79C1A6985E9E3E63C756',X'01A21FBD4A7C77D4A0BEE465B0B5A7C8','trip',X'01A21FBD4E5D7C5D99ACDFBB3BAF46B8','put',0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,4,X'01A21FBD4E6C763A830BCD75DCADCF58',X'01A21FBD4A7D7EF8BF1D622ADF72FB9A','trip',X'01A21FBD4E6C70DA9954D92A26B0F054','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,5,X'01A21FBD4E747B03AE6047089A122967',X'01A21FBD4A7D7EF8BF1D622ADF72FB9A','avoided_trip',X'01A21FBD4E747BA797D048A7D462F9DB','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,6,X'01A21FBD4E84715DB67C9FB76A6F55DD',X'01A21FBD4E6C7DB1AB9DCF40239E6498','trip',X'01A21FBD4E8471638241900BB913BC39','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,7,X'01A21FBD4E9074F1BE83415FB3930994',X'01A21FBD4E6C7DB1AB9DCF40239E6498','avoided_trip',X'01A21FBD4E90749CB42320A71D2CCD53','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,8,X'01A21FBD4EA07A6DB3D3F3405E65A5CD',X'01A21FBD4E6C7DB1AB9DCF40239E6498','trip',X'01A21FBD4EA07A44B4218ABD580A7603','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,7,X'01A21FBD4EA278719DDE74B728DA0A10',X'01A21FBD4A6A7F899BA03874BB3B5C40','usual',X'01A21FBD4EA273279FF6C329352BA772','put',0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,8,X'01A21FBD4EB77C428EE372CB21239D29',X'01A21FBD4A6A7F899BA03874BB3B5C40','vehicle',X'01A21FBD4EB775E49C78EB281D2039FF','put',0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,9,X'01A21FBD4EE07ECBBC4D25FAE27F6D84',X'01A21FBD4A6A7F899BA03874BB3B5C40','schedule',X'01A21FBD4EE07EF8B08377E14E26088E','put',0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,10,X'01A21FBD4EF27CC8BF1CE00287A1DD2D',X'01A21FBD4A6A7F899BA03874BB3B5C40','trip',X'01A21FBD4EF275CA945830953670BD26','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,11,X'01A21FBD4F897251AC1C002317F819D9',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21FBD4B8E7289B250486A68B7DE04','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,12,X'01A21FBD4F897904BD32E54A2A1DE4C7',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21FBD4DB8721EAEE1083CE13C8DE9','put',6,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,13,X'01A21FBD4F8971598234160CE1C014DD',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21FBD4EF275CA945830953670BD26','put',10,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,9,X'01A21FBD4F94724EA2FF9BBAE10E45F0',X'9F98974FC15C51D0955A76234F7239F9','recompute',X'01A21FBD4BD67FE88DFC1434969EDD70','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,5,X'01A21FBD4F9A7BEDB52AD71F33F21B8A',X'2C207D1BA2B758A58571CC46C999F70C','recompute',X'01A21FBD4BF57C5F922EF8EEFFB5A64C','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,5,X'01A21FBD4FA37AEE9ED7A4A04A3AF30A',X'C4A1EC4096D25E4894A60F6B0B2B469C','recompute',X'01A21FBD4C087FFDA90FAE808A04A6DB','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,5,X'01A21FBD4FA57CF996B73E0B34E72274',X'EAF4EB9D194955F69CE0F71756EDA072','recompute',X'01A21FBD4C287230A7AA9AA902AF04FC','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,6,X'01A21FBD4FB97080916779D5D3755994',X'49026C3DA39A50EA9F9540BAF86913A6','recompute',X'01A21FBD4C417C7896DC59B28012D163','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,9,X'01A21FBD4FD3741EAA43CAB8B19B1DD2',X'CEE4AF1122755038BD7EC8C37FC48727','recompute',X'01A21FBD4C5277C081EFA34585DCB1F2','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,4,X'01A21FBD4FE6743F836292EF65D60B89',X'F74A1A180498521FA6D0F8ACFC30E0A3','recompute',X'01A21FBD4C857F9B9770ADE18F409018','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,4,X'01A21FBD50097750BE9AFE79164A5830',X'51CF810CACC85AB8B7BE7799C23EDAFD','recompute',X'01A21FBD4C9B7CA994237AD978D971DF','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,4,X'01A21FBD501A7D76A20CCA22F3701577',X'394BB17EB846578AA23E2A73C7D2D289','recompute',X'01A21FBD4D0C76AE9DCF3CB332255614','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,4,X'01A21FBD50247F938D7D23E193459813',X'782A0FE47A895E7F8582EB1BB3B9042C','recompute',X'01A21FBD4D3F7614B5523BFEC8C610FF','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,4,X'01A21FBD50347D71B11EDF1855CE2684',X'81702BE1A0535A5A9A4F7CD40DE5EF67','recompute',X'01A21FBD4D5C7F07BED5A9136C24186A','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,4,X'01A21FBD503C72BF95C02DF2CE68C4AE',X'9D81F9DD3B3C5C5598BBD73E0356BC82','recompute',X'01A21FBD4D8B7A758F928AAE15F0C745','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,6,X'01A21FBD50EE710BBA96AE9A4821E94A',X'01A21FBD4A7C72A2974CDF45D64B69B5','trip',X'01A21FBD50EE73698A0F4F55D51210BC','put',0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
CREATE TABLE passkey (
	organisation_id INTEGER NOT NULL, 
	credential_id BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	public_key BLOB NOT NULL, 
	sign_count INTEGER NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	created_at DATETIME NOT NULL, 
	used_on DATE, 
	CONSTRAINT pk_passkey PRIMARY KEY (organisation_id, credential_id), 
	CONSTRAINT fk_passkey_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "passkey" VALUES(1,X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657',2,X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657',3,'Telefonen','2026-11-23 07:31:00.000000',NULL);
CREATE TABLE pending_week (
	organisation_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	member_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	trips INTEGER NOT NULL, 
	avoided INTEGER NOT NULL, 
	metres BIGINT NOT NULL, 
	milligrams BIGINT NOT NULL, 
	ore BIGINT NOT NULL, 
	active_metres BIGINT NOT NULL, 
	public_metres BIGINT NOT NULL, 
	shared_metres BIGINT NOT NULL, 
	car_metres BIGINT NOT NULL, 
	air_metres BIGINT NOT NULL, 
	unknown_metres BIGINT NOT NULL, 
	CONSTRAINT pk_pending_week PRIMARY KEY (organisation_id, week, member_id, department_id), 
	CONSTRAINT fk_pending_week_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',2,1,0,0,0,0,3303260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',2,1,0,0,0,0,287000,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',2,1,0,0,0,0,55456968,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',3,1,0,0,0,0,287000,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',3,1,0,0,0,0,218400,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',4,1,0,0,0,0,218400,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',4,1,0,0,0,0,563755,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',4,1,0,0,1,0,1075200,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',5,1,0,0,0,0,563755,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',5,1,0,0,4,0,0,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',5,1,0,1,0,19780,4985611,4945,0,0,0,19780,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',6,1,0,0,0,0,1504750,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',7,1,0,0,0,0,376250,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',7,1,0,0,0,0,3303260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',7,1,0,0,0,0,376250,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',8,1,0,0,0,0,3303260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',8,1,0,0,0,0,3590260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',8,1,0,0,0,0,4104548,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',9,15,0,0,0,0,287000,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',9,15,0,0,0,0,218400,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',10,15,0,0,0,0,218400,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',10,15,0,0,0,0,563755,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',10,15,0,0,0,0,1075200,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',11,15,0,0,0,0,563755,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',11,15,0,0,0,0,881063,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',12,15,0,0,0,0,376250,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',13,15,0,0,0,0,376250,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',13,15,0,0,0,0,3303260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',13,15,0,0,0,0,376250,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-09-28',14,15,0,0,0,0,3303260,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-09',14,15,0,0,0,0,287000,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-23',14,15,0,0,0,0,4104548,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-16',3,1,0,0,0,0,0,0,0,0,0,0,0,0);
INSERT INTO "pending_week" VALUES(1,'2026-11-16',8,1,1,0,1,0,0,0,0,0,0,0,0,0);
CREATE TABLE plan_comment (
	organisation_id INTEGER NOT NULL, 
	comment_id BLOB NOT NULL, 
	item_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_plan_comment PRIMARY KEY (organisation_id, comment_id), 
	CONSTRAINT fk_plan_comment_organisation_id_item_id FOREIGN KEY(organisation_id, item_id) REFERENCES plan_item (organisation_id, item_id), 
	CONSTRAINT fk_plan_comment_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "plan_comment" VALUES(1,X'00000000000070008000000000000000',901,2,'2026-11-23 07:31:00+00:00','Cyklarna är beställda.');
CREATE TABLE plan_item (
	organisation_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	measure_key VARCHAR(60), 
	title VARCHAR(120) NOT NULL, 
	description TEXT NOT NULL, 
	amount INTEGER, 
	unit VARCHAR(10), 
	milligrams BIGINT, 
	low_milligrams BIGINT, 
	high_milligrams BIGINT, 
	ore BIGINT, 
	status VARCHAR(10) NOT NULL, 
	proposed_by INTEGER, 
	proposed_on DATE NOT NULL, 
	decided_by INTEGER, 
	decided_on DATE, 
	member_id INTEGER, 
	department_id INTEGER, 
	deadline DATE, 
	done_on DATE, 
	actual_ore BIGINT, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_plan_item PRIMARY KEY (organisation_id, item_id), 
	CONSTRAINT fk_plan_item_organisation_id_proposed_by FOREIGN KEY(organisation_id, proposed_by) REFERENCES member (organisation_id, member_id), 
	CONSTRAINT fk_plan_item_organisation_id_decided_by FOREIGN KEY(organisation_id, decided_by) REFERENCES member (organisation_id, member_id), 
	CONSTRAINT fk_plan_item_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id), 
	CONSTRAINT fk_plan_item_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT fk_plan_item_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT ck_plan_item_status CHECK (status IN ('proposed', 'decided', 'under_way', 'done', 'dropped')), 
	CONSTRAINT ck_plan_item_unit CHECK ((amount IS NULL) = (unit IS NULL)), 
	CONSTRAINT ck_plan_item_known_unit CHECK (unit IN ('people', 'trips')), 
	CONSTRAINT ck_plan_item_amount CHECK (amount > 0), 
	CONSTRAINT ck_plan_item_milligrams CHECK (milligrams > 0), 
	CONSTRAINT ck_plan_item_interval CHECK (low_milligrams <= milligrams AND milligrams <= high_milligrams), 
	CONSTRAINT ck_plan_item_both_ends CHECK ((low_milligrams IS NULL) = (high_milligrams IS NULL)), 
	CONSTRAINT ck_plan_item_decided CHECK (status NOT IN ('decided', 'under_way', 'done') OR decided_on IS NOT NULL AND deadline IS NOT NULL), 
	CONSTRAINT ck_plan_item_done CHECK ((status = 'done') = (done_on IS NOT NULL))
);
INSERT INTO "plan_item" VALUES(1,901,NULL,'Cykla de sista sex kilometrarna','Cykelpool vid skolan.',36,'people',4200000000,3100000000,5300000000,-4100000,'decided',2,'2026-11-20',2,'2026-11-23',2,15,'2027-03-31',NULL,NULL,2);
CREATE TABLE plan_reminder (
	organisation_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	deadline DATE NOT NULL, 
	sent_on DATE NOT NULL, 
	CONSTRAINT pk_plan_reminder PRIMARY KEY (organisation_id, item_id, member_id, kind, deadline), 
	CONSTRAINT fk_plan_reminder_organisation_id_item_id FOREIGN KEY(organisation_id, item_id) REFERENCES plan_item (organisation_id, item_id), 
	CONSTRAINT fk_plan_reminder_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id), 
	CONSTRAINT ck_plan_reminder_kind CHECK (kind IN ('ahead', 'passed'))
);
INSERT INTO "plan_reminder" VALUES(1,901,2,'ahead','2027-03-31','2027-03-24');
CREATE TABLE poster (
	organisation_id INTEGER NOT NULL, 
	poster_id BLOB NOT NULL, 
	secret VARCHAR(43) NOT NULL, 
	department_id INTEGER, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_poster PRIMARY KEY (organisation_id, poster_id), 
	CONSTRAINT fk_poster_organisation_id_department_id FOREIGN KEY(organisation_id, department_id) REFERENCES department (organisation_id, department_id), 
	CONSTRAINT fk_poster_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT uq_poster_organisation_id_secret UNIQUE (organisation_id, secret)
);
INSERT INTO "poster" VALUES(1,X'00000000000070008000000000000000','wall',NULL,'2026-11-23 07:31:00+00:00',NULL);
CREATE TABLE provider_identity (
	organisation_id INTEGER NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_provider_identity PRIMARY KEY (organisation_id, subject), 
	CONSTRAINT fk_provider_identity_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "provider_identity" VALUES(1,'anna-7',2);
CREATE TABLE purged (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_purged PRIMARY KEY (organisation_id, member_id, id, kind), 
	CONSTRAINT fk_purged_organisation_id FOREIGN KEY(organisation_id, member_id) REFERENCES owner_head (organisation_id, member_id)
);
INSERT INTO "purged" VALUES(1,7,X'01A21FBD4E0073E48F5E2203C392B03F','trip',5);
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
CREATE TABLE release_head (
	organisation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_release_head PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_release_head_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "release_head" VALUES(1,3);
CREATE TABLE released_answers (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_answers PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT fk_released_answers_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "released_answers" VALUES(1,16,'{"answered": 0, "questions": {}}','2026-11-23 07:31:00.000000');
CREATE TABLE released_response (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_response PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT fk_released_response_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "released_response" VALUES(1,16,'[{"departments": [1], "recorded": 6, "answered": 0}]','2026-11-23 07:31:00.000000');
CREATE TABLE released_round (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_round PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT fk_released_round_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "released_round" VALUES(1,17,'{"people": 11, "head_count": 65, "milligrams": 2000000.0, "ore": null, "indicators": {"fleet_km": 12.5}}','2026-11-23 07:31:00+00:00');
CREATE TABLE released_standing (
	organisation_id INTEGER NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_standing PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_released_standing_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "released_standing" VALUES(1,'{"weeks": [], "baseline_on": "2026-09-28", "error": 0.04, "freedom": 60.0}','2026-11-23 07:31:00+00:00');
CREATE TABLE released_week (
	organisation_id INTEGER NOT NULL, 
	week DATE NOT NULL, 
	number INTEGER NOT NULL, 
	departments JSON NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_week PRIMARY KEY (organisation_id, week, number), 
	CONSTRAINT fk_released_week_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "released_week" VALUES(1,'2026-09-28',0,'[]','{"people":13,"trips":13,"metres":248930,"unknown_metres":0,"categories":{"other":248930},"avoided":null,"milligrams":null,"ore":38673}','2026-11-23 07:31:00.000000');
INSERT INTO "released_week" VALUES(1,'2026-09-28',1,'[1,15]','{"people":13,"trips":13,"metres":248930,"unknown_metres":0,"categories":{"other":248930},"avoided":null,"milligrams":null,"ore":38673}','2026-11-23 07:31:00.000000');
INSERT INTO "released_week" VALUES(1,'2026-11-09',0,'[]','{"people":13,"trips":16,"metres":353880,"unknown_metres":0,"categories":{"other":353880},"avoided":null,"milligrams":null,"ore":42573}','2026-11-23 07:31:00.000000');
INSERT INTO "released_week" VALUES(1,'2026-11-09',1,'[1,15]','{"people":13,"trips":16,"metres":353880,"unknown_metres":0,"categories":{"other":353880},"avoided":null,"milligrams":null,"ore":42573}','2026-11-23 07:31:00.000000');
INSERT INTO "released_week" VALUES(1,'2026-11-23',-1,'[1,15]','{"people":13,"trips":15,"metres":693030,"unknown_metres":0,"categories":{"other":693030},"avoided":null,"milligrams":null,"ore":70573}','2026-11-23 07:31:00.000000');
INSERT INTO "released_week" VALUES(1,'2026-11-23',0,'[]','{"people":13,"trips":15,"metres":693030,"unknown_metres":0,"categories":{"other":693030},"avoided":null,"milligrams":null,"ore":70573}','2026-11-23 07:31:00.000000');
CREATE TABLE roster_draft (
	organisation_id INTEGER NOT NULL, 
	draft_id BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	file_name VARCHAR(120) NOT NULL, 
	rows JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_roster_draft PRIMARY KEY (organisation_id, draft_id), 
	CONSTRAINT fk_roster_draft_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "roster_draft" VALUES(1,X'00000000000070008000000000000000',2,'personal.csv','{}','2026-11-23 07:31:00+00:00');
CREATE TABLE round (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	starts_on DATE NOT NULL, 
	weeks INTEGER NOT NULL, closed_at DATETIME, usual_ways JSON, 
	CONSTRAINT pk_round PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT ck_round_kind CHECK (kind IN ('baseline', 'follow_up')), 
	CONSTRAINT ck_round_weeks CHECK (weeks BETWEEN 1 AND 53), 
	CONSTRAINT fk_round_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT uq_round_organisation_id_starts_on UNIQUE (organisation_id, starts_on)
);
INSERT INTO "round" VALUES(1,16,'baseline','Mätning 16','2026-09-28',1,'2026-11-23 07:31:00.000000','{"counts": {"car": 40}, "source": "Parkeringsregistret"}');
INSERT INTO "round" VALUES(1,17,'follow_up','Mätning 17','2026-11-09',1,NULL,NULL);
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
CREATE TABLE round_reminder (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	reminded_on DATE NOT NULL, 
	by_itself BOOLEAN NOT NULL, 
	CONSTRAINT pk_round_reminder PRIMARY KEY (organisation_id, round_id, reminded_on), 
	CONSTRAINT fk_round_reminder_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "round_reminder" VALUES(1,16,'2026-09-24',1);
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
INSERT INTO "schedule" VALUES(1,2,X'01A21FBD4EE07EF8B08377E14E26088E',9,0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','{"*":9}',NULL,1);
CREATE TABLE sheet_draft (
	organisation_id INTEGER NOT NULL, 
	draft_id BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	file_name VARCHAR(120) NOT NULL, 
	rows BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_sheet_draft PRIMARY KEY (organisation_id, draft_id), 
	CONSTRAINT fk_sheet_draft_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "sheet_draft" VALUES(1,X'00000000000070008000000000000000',2,'mileage','mars.csv',X'BC51E9E65D79E1C90BA544AB2EAE1044CCDF8C1AF7A559BA375CBA4276F7D99E','2026-11-23 07:31:00+00:00');
CREATE TABLE sign_in_attempt (
	"key" BLOB NOT NULL, 
	way VARCHAR(12) NOT NULL, 
	address_hash BLOB, 
	code_hash BLOB, 
	failures INTEGER NOT NULL, 
	details JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_sign_in_attempt PRIMARY KEY ("key")
);
INSERT INTO "sign_in_attempt" VALUES(X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657','code',NULL,NULL,1,'{}','2026-11-23 07:31:00.000000','2026-11-23 07:31:00.000000',NULL);
CREATE TABLE sign_in_link (
	organisation_id INTEGER NOT NULL, 
	token_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, used_at DATETIME, used_by BLOB, opened BLOB, 
	CONSTRAINT pk_sign_in_link PRIMARY KEY (organisation_id, token_hash), 
	CONSTRAINT fk_sign_in_link_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "sign_in_link" VALUES(1,X'B1B1BDB480C61D075300D9BFF7D9CB69CF31695EA048E478FACADF426E8D0FB0',2,'2026-12-01 00:00:00.000000',NULL,NULL,NULL);
CREATE TABLE sign_in_session (
	organisation_id INTEGER NOT NULL, 
	token_hash BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, browser VARCHAR(20) DEFAULT '' NOT NULL, system VARCHAR(20) DEFAULT '' NOT NULL, used_on DATE, 
	CONSTRAINT pk_sign_in_session PRIMARY KEY (organisation_id, token_hash), 
	CONSTRAINT fk_sign_in_session_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "sign_in_session" VALUES(1,X'3F3AF1ECEBBD1410AB417EC0D27BBFCB5D340E177AE159B59FC8626C2DFD9175',2,'2026-11-23 07:31:00.000000','2027-02-21 00:00:00.000000','','',NULL);
CREATE TABLE sign_up_invitation (
	token_hash BLOB NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_sign_up_invitation PRIMARY KEY (token_hash)
);
INSERT INTO "sign_up_invitation" VALUES(X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657','2026-11-23 07:31:00.000000','2026-11-23 07:31:00.000000');
CREATE TABLE single_sign_on (
	organisation_id INTEGER NOT NULL, 
	issuer VARCHAR(300) NOT NULL, 
	client_id VARCHAR(200) NOT NULL, 
	client_secret VARCHAR(500) NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_single_sign_on PRIMARY KEY (organisation_id), 
	CONSTRAINT fk_single_sign_on_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "single_sign_on" VALUES(1,'https://login.example','cero','secret','Kommunens konto');
CREATE TABLE "target" (
	organisation_id INTEGER NOT NULL, 
	baseline_on DATE, 
	baseline_milligrams INTEGER, 
	target_on DATE NOT NULL, 
	reduction_percent FLOAT NOT NULL, 
	CONSTRAINT pk_target PRIMARY KEY (organisation_id), 
	CONSTRAINT ck_target_reduction CHECK (reduction_percent > 0 AND reduction_percent <= 100), 
	CONSTRAINT ck_target_baseline CHECK (baseline_milligrams > 0), 
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
INSERT INTO "trip" VALUES(1,2,X'01A21FBD4A8D742BA7D550E31AE4B8D3',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21FBD4B687CC78B72209F311C0E7E',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21FBD4B8E7289B250486A68B7DE04',11,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21FBD4BA0754BB0BC87AB41A949F9',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21FBD4BC176F6BFB3B19176CB0993',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21FBD4BD67FE88DFC1434969EDD70',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21FBD4BE379F6B27D251DFA66AE08',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21FBD4BF0742E8726DA6A6F35504A',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21FBD4BF57C5F922EF8EEFFB5A64C',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21FBD4BFB7130A2E6D578985680DF',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21FBD4C01727CB1FF7F30BBB17EB1',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21FBD4C087FFDA90FAE808A04A6DB',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21FBD4C0E7A24BDD79A705109ED86',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21FBD4C217A68B18EB380C2927773',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21FBD4C287230A7AA9AA902AF04FC',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21FBD4C327865A91FE31BBA47A3F1',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21FBD4C3B70D9B950446327178D6F',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21FBD4C417C7896DC59B28012D163',6,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4C467510BB0C82116E328727',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4C4D73F79E5A91A48C3E01D9',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4C5277C081EFA34585DCB1F2',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21FBD4C5B76ECA3786074C132B12F',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21FBD4C7374DEAED0400EEDE00355',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21FBD4C857F9B9770ADE18F409018',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21FBD4C8B75C093D9E077CAFBAD69',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21FBD4C977D96BD12BE4B82EF3024',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21FBD4C9B7CA994237AD978D971DF',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21FBD4CA57783B14E68EE1E519847',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21FBD4CF274E4A3AD1E59905C05A3',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21FBD4D0C76AE9DCF3CB332255614',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21FBD4D297B219000BA6113EA0E99',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21FBD4D35781297065175B092E26D',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21FBD4D3F7614B5523BFEC8C610FF',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21FBD4D41758FA01450A1943690E0',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21FBD4D47786E9FBA1BE6E58131CB',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21FBD4D5C7F07BED5A9136C24186A',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21FBD4D757DBABAB6CCD3F2D1BFD1',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21FBD4D7D75428FF61186F70337C9',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21FBD4D8B7A758F928AAE15F0C745',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21FBD4DB8721EAEE1083CE13C8DE9',12,0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Styrelsemöte"}','{"*":4,"note":6}','[{"field":"note","value":"Årsmöte","seq":5}]','2026-11-23',1,'{"metres": 401000, "milligrams": 51352420, "ore": 28000, "active_seconds": 0, "saved_milligrams": 31859090, "legs": [{"factor_key": "desnz.taxi.regular_taxi.vkm", "edition": "2026", "boundary": "WTW", "milligrams": 1818740, "ore": 28000, "active_seconds": 0}, {"factor_key": "desnz.flight.international_non_uk.economy.with_rf", "edition": "2026", "boundary": "WTW", "milligrams": 49533680, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 52402000, "ore": 28000, "legs": [{"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 28000, "active_seconds": 0}, {"factor_key": "se.flight.economy.with_rf", "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "milligrams": 52402000, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21FBD4DE374639CAC0E1E2C394C5E',5,1,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":4}',NULL,'2026-11-16',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21FBD4E5D7C5D99ACDFBB3BAF46B8',4,0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":61000,"milligrams":1128500,"ore":null,"active_seconds":0,"saved_milligrams":9058500,"legs":[{"factor_key":"se.car.medium.hvo100","edition":"klimatresa (undated)","boundary":"WTW","milligrams":1128500,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4E6C70DA9954D92A26B0F054',4,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4E8471638241900BB913BC39',6,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21FBD4EA07A44B4218ABD580A7603',8,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','{"*":8}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21FBD4EF275CA945830953670BD26',13,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":10}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21FBD50EE73698A0F4F55D51210BC',6,0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-24',1,'{"metres":19780,"milligrams":4104548,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"desnz.car.average.petrol","edition":"2026","boundary":"WTW","milligrams":4104548,"ore":4945,"active_seconds":0}]}',1);
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
INSERT INTO "usual" VALUES(1,2,X'01A21FBD4EA273279FF6C329352BA772',7,0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','{"*":7}',NULL,1);
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
INSERT INTO "vehicle" VALUES(1,2,X'01A21FBD4EB775E49C78EB281D2039FF',8,0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','{"*":8}',NULL,1);
CREATE TABLE waiting_push (
	organisation_id INTEGER NOT NULL, 
	push_id BLOB NOT NULL, 
	member_id INTEGER NOT NULL, 
	payload TEXT NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_waiting_push PRIMARY KEY (organisation_id, push_id), 
	CONSTRAINT fk_waiting_push_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "waiting_push" VALUES(1,X'00000000000070008000000000000000',2,'{}','2026-11-23 07:31:00+00:00');
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
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','car','private',0,3,59340,12313644,0,14835,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','commuter_train','',0,1,41000,287000,0,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','bicycle','',0,1,2100,0,0,0,540);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','commuter_train','',0,1,41000,0,41000,3900,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','bus','',0,1,8400,218400,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','bus','',0,1,8400,1075200,0,0,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','car','company',1,1,12345,563755,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','walk','',0,2,1700,0,0,0,1224);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','car','company',1,1,12345,881063,0,494,0);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-23',1,'commute','walk','',0,1,850,0,0,0,612);
INSERT INTO "week_figure" VALUES(1,'2026-09-28',1,'commute','car','',0,1,30100,376250,0,7525,0);
INSERT INTO "week_figure" VALUES(1,'2026-11-09',1,'commute','car','private',0,2,39560,6606520,0,9890,0);
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
INSERT INTO "week_participation" VALUES(1,'2026-11-09',1,7,10,4);
INSERT INTO "week_participation" VALUES(1,'2026-11-23',1,7,9,1);
INSERT INTO "week_participation" VALUES(1,'2026-09-28',15,6,6,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-09',15,6,6,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-23',15,7,7,0);
INSERT INTO "week_participation" VALUES(1,'2026-11-16',1,1,0,1);
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
CREATE INDEX ix_sign_in_link_organisation_id_member_id ON sign_in_link (organisation_id, member_id);
CREATE INDEX ix_sign_in_session_organisation_id_member_id ON sign_in_session (organisation_id, member_id);
CREATE INDEX ix_letter_try_at ON letter (try_at);
CREATE INDEX ix_sign_in_attempt_address_hash_created_at ON sign_in_attempt (address_hash, created_at);
CREATE INDEX ix_sign_in_attempt_expires_at ON sign_in_attempt (expires_at);
CREATE INDEX ix_audit_entry_organisation_id_at ON audit_entry (organisation_id, at);
CREATE INDEX ix_address_organisation_id_member_id ON address (organisation_id, member_id);
CREATE INDEX ix_address_address_hash ON address (address_hash);
CREATE INDEX ix_passkey_organisation_id_member_id ON passkey (organisation_id, member_id);
CREATE INDEX ix_provider_identity_organisation_id_member_id ON provider_identity (organisation_id, member_id);
CREATE UNIQUE INDEX ix_member_organisation_id_email ON member (organisation_id, email);
CREATE INDEX ix_plan_item_organisation_id_member_id ON plan_item (organisation_id, member_id);
CREATE INDEX ix_plan_comment_organisation_id_item_id_at ON plan_comment (organisation_id, item_id, at);
CREATE INDEX ix_plan_comment_organisation_id_member_id ON plan_comment (organisation_id, member_id);
CREATE INDEX ix_plan_reminder_organisation_id_member_id_sent_on ON plan_reminder (organisation_id, member_id, sent_on);
CREATE INDEX ix_ledger_import_organisation_id_kind_starts_on ON ledger_import (organisation_id, kind, starts_on);
CREATE INDEX ix_fleet_day_organisation_id_import_id ON fleet_day (organisation_id, import_id);
CREATE INDEX ix_answer_organisation_id_member_id_seq ON answer (organisation_id, member_id, seq);
CREATE INDEX ix_answer_organisation_id_round_id ON answer (organisation_id, round_id);
CREATE INDEX ix_waiting_push_organisation_id_member_id ON waiting_push (organisation_id, member_id);
COMMIT;
