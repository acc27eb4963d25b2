BEGIN TRANSACTION;
CREATE TABLE address (
	address_hash BLOB NOT NULL, 
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	proved_at DATETIME NOT NULL, 
	CONSTRAINT pk_address PRIMARY KEY (address_hash), 
	CONSTRAINT fk_address_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "address" VALUES(X'86304CC158BDE7ED68F6FCE6E9AF4AB276E1BC2D2FE8DB3A7A75CE93AE192657',1,2,'2026-11-23 07:31:00.000000');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "avoided_trip" VALUES(1,4,X'01A21AD273177382BE08BFE347468D30',4,0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-23',1,1);
INSERT INTO "avoided_trip" VALUES(1,5,X'01A21AD2731A70EAB814384259DD4A8D',4,0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','{"*":4}',NULL,'2026-11-09',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21AD2731E7A8D974661EAC8A9F1DC',5,0,'{"date":"2026-11-16","reason":"telework"}','{"*":5}',NULL,'2026-11-16',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21AD273207AB59AE0713BDF8C1DC8',7,0,'{"date":"2026-11-16","reason":"telework"}','{"*":7}',NULL,'2026-11-16',1,1);
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
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD272D57F688A5A93E53C8E3D29','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD273097197AF3F24A52EA90DC3','2026-11-23 07:31:00.000000','{"metres":401000,"milligrams":52402000,"ore":28000,"active_seconds":0,"saved_milligrams":14565000,"legs":[{"factor_key":"gap","edition":"","boundary":"WTW","milligrams":null,"ore":28000,"active_seconds":0},{"factor_key":"se.flight.economy.with_rf","edition":"klimatsmartsemester (v4-era page)","boundary":"WTW","milligrams":52402000,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD27329746D9E3ABA24FD215B29','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,3,X'01A21AD272D977F4B7BBC2AF1C44EF45','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,4,X'01A21AD272DD70E28D32AF5CCF7679FA','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,5,X'01A21AD272E17E16AFEB66616B07B542','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,6,X'01A21AD272E570B4B0F00BB2A9360CA1','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,7,X'01A21AD272E9750DA442BE59AE5C140F','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,8,X'01A21AD272ED7120B71599D7B8084CC9','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,9,X'01A21AD272F1768CAD23DB3314F3F8F0','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,10,X'01A21AD272F572E5A841142B4DF5B1EA','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,11,X'01A21AD272F970FCA3D0C6F7E17CB1B4','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,12,X'01A21AD272FD712DB59EB096638FD3FF','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,13,X'01A21AD27301792F9547572A778E6FC1','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,14,X'01A21AD27305739BB275BA9A3A2B8664','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
CREATE TABLE factor_choice (
	organisation_id INTEGER NOT NULL, 
	valid_from DATE NOT NULL, 
	set_key VARCHAR(40) NOT NULL, 
	chosen_at DATETIME NOT NULL, 
	CONSTRAINT pk_factor_choice PRIMARY KEY (organisation_id, valid_from), 
	CONSTRAINT fk_factor_choice_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id)
);
INSERT INTO "factor_choice" VALUES(1,'2026-11-23','desnz_2026','2026-11-23 07:31:00.000000');
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
INSERT INTO "organisation" VALUES(1,'Provkommun','sv','Europe/Stockholm',5,17,0,'2026-11-23 07:31:00.000000','SE',4,14,'[]');
INSERT INTO "organisation" VALUES(2,'Grannkommun','sv','Europe/Stockholm',5,2,0,'2026-11-23 07:31:00.000000','SE',4,14,'[]');
CREATE TABLE owner_head (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	epoch BLOB NOT NULL, purged_seq BIGINT DEFAULT '0' NOT NULL, emptied_seq BIGINT DEFAULT '0' NOT NULL, emptied_epoch BLOB, spent_until DATETIME, 
	CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "owner_head" VALUES(1,2,13,X'01A21AD272C37C39B1FB0A068B7B530D',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,3,9,X'01A21AD272D6768AAC6D08634DBF8644',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,4,5,X'01A21AD272DA7EFB9F9A4BDDF5AFCF68',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,5,6,X'01A21AD272DF7915AB6C29FBC961673E',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,6,5,X'01A21AD272E37050ADB20A2ECB10AA5C',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,7,6,X'01A21AD272E770599ED155A837BF2ABD',5,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,8,9,X'01A21AD272EB77709FCB6F50C496DE6E',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,9,4,X'01A21AD272EF7B6E9AEFEF017211C8C4',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,10,4,X'01A21AD272F27914885A79E291859459',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,11,4,X'01A21AD272F67ED4A1A8DFB4B1AF8053',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,12,4,X'01A21AD272FA759F84C094822DE2708D',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,13,4,X'01A21AD272FE734FAE7D31D5FE5C4A84',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,14,4,X'01A21AD273027D9CB4CAA3E87DE5517E',0,0,NULL,NULL);
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
INSERT INTO "owner_log" VALUES(1,2,1,X'01A21AD272C27F55A298A8F5BDB64D89',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD272C27B69979C38ED731851DC','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,2,X'01A21AD272D377BEAA4D4C5DFAA18234',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD272D37815BDFC047F2C3826EB','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,3,X'01A21AD272D572738799D83F658306F2',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD272D57F688A5A93E53C8E3D29','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,1,X'01A21AD272D67052AF16FDF8D00DEA96',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD272D67A2EAA2E123F98DEF40F','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,2,X'01A21AD272D87EB08B370B82F6015D30',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD272D87A018497DD1F587FD1F7','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,3,X'01A21AD272D97C7994AE46FC70EF8515',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD272D977F4B7BBC2AF1C44EF45','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,1,X'01A21AD272DA71738B428EC27A8D9B5F',X'01A21AD272C07A5BB2816D7C91431449','trip',X'01A21AD272DA767D90D172DAE189FD43','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,2,X'01A21AD272DC730383207F58C2278920',X'01A21AD272C07A5BB2816D7C91431449','trip',X'01A21AD272DC7CD0B880C07D4D908837','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,3,X'01A21AD272DD7DAEB9F87A656B21A6C1',X'01A21AD272C07A5BB2816D7C91431449','trip',X'01A21AD272DD70E28D32AF5CCF7679FA','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,1,X'01A21AD272DE7989867A9780CCE4CDE0',X'01A21AD272C17B1EA8BFC95E0F8E2149','trip',X'01A21AD272DE7FA0B18890DAC71D321C','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,2,X'01A21AD272E07B8AAC08290FAE3DD038',X'01A21AD272C17B1EA8BFC95E0F8E2149','trip',X'01A21AD272E07B5481FBA09A62F1F427','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,3,X'01A21AD272E17D7887E41551D1C2B587',X'01A21AD272C17B1EA8BFC95E0F8E2149','trip',X'01A21AD272E17E16AFEB66616B07B542','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,1,X'01A21AD272E37BEEB29126AD270E92A6',X'01A21AD272C1770DBD78B8AC6B465C34','trip',X'01A21AD272E3791F9B6CDF522507B8EC','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,2,X'01A21AD272E4783AA3B4C6A6368BE5F6',X'01A21AD272C1770DBD78B8AC6B465C34','trip',X'01A21AD272E479B194288B2B0E2002DE','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,3,X'01A21AD272E579DAA21672625E56BE93',X'01A21AD272C1770DBD78B8AC6B465C34','trip',X'01A21AD272E570B4B0F00BB2A9360CA1','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,1,X'01A21AD272E772F3868F7ECA20B18BE0',X'01A21AD272C176A08D60D308FA87C51A','trip',X'01A21AD272E77D448A1620C45642D12B','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,2,X'01A21AD272E87B7297D1F25FBA0DC435',X'01A21AD272C176A08D60D308FA87C51A','trip',X'01A21AD272E87AC5893997DED9AACF20','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,3,X'01A21AD272E97DA9BDF632E72D6E240D',X'01A21AD272C176A08D60D308FA87C51A','trip',X'01A21AD272E9750DA442BE59AE5C140F','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,1,X'01A21AD272EA7D6CB7F6E91603D40BEC',X'01A21AD272C170C0AA3A5111505218E1','trip',X'01A21AD272EA7B9991402A0819254691','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,2,X'01A21AD272EC7557BBFCD67833CA1E92',X'01A21AD272C170C0AA3A5111505218E1','trip',X'01A21AD272EC7D1E87E53604981947CB','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,3,X'01A21AD272ED74ACB7CA59C195242B48',X'01A21AD272C170C0AA3A5111505218E1','trip',X'01A21AD272ED7120B71599D7B8084CC9','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,1,X'01A21AD272EE7CC79565BC3C1FBD2DCA',X'01A21AD272C17C87B0158AFCC3CECAB7','trip',X'01A21AD272EE7624AEA114350ECD43A7','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,2,X'01A21AD272F075AE865F69612D6107CA',X'01A21AD272C17C87B0158AFCC3CECAB7','trip',X'01A21AD272F070F18E3A0CD4A8AF718E','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,3,X'01A21AD272F1709C9C7E4B80F937E1C7',X'01A21AD272C17C87B0158AFCC3CECAB7','trip',X'01A21AD272F1768CAD23DB3314F3F8F0','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,1,X'01A21AD272F2727D8F5393D972860AF9',X'01A21AD272C2780D93913D21CDCB6A30','trip',X'01A21AD272F27039982B02769F98BCB3','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,2,X'01A21AD272F470B485C00B79215A81EB',X'01A21AD272C2780D93913D21CDCB6A30','trip',X'01A21AD272F473A8A004501828569419','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,3,X'01A21AD272F5764CA1C5D3F16DFE5DC0',X'01A21AD272C2780D93913D21CDCB6A30','trip',X'01A21AD272F572E5A841142B4DF5B1EA','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,1,X'01A21AD272F67B03B90F15087BA281B5',X'01A21AD272C27D038EDFA27BDC6A1826','trip',X'01A21AD272F67D08B70EB7C93594322C','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,2,X'01A21AD272F87D95A26FF246A04652B3',X'01A21AD272C27D038EDFA27BDC6A1826','trip',X'01A21AD272F87A96ABC930EE5B0108E7','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,3,X'01A21AD272F97E8ABE204A68DEDB20F1',X'01A21AD272C27D038EDFA27BDC6A1826','trip',X'01A21AD272F970FCA3D0C6F7E17CB1B4','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,1,X'01A21AD272FA72EDB2757BAA4BDBF284',X'01A21AD272C2741AB64CB904A1864573','trip',X'01A21AD272FA763D9B1C5A88788078C2','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,2,X'01A21AD272FC7203A6A93386666C2FF0',X'01A21AD272C2741AB64CB904A1864573','trip',X'01A21AD272FC7773909BA5EE11B5D569','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,3,X'01A21AD272FD7011BA1031AC72104063',X'01A21AD272C2741AB64CB904A1864573','trip',X'01A21AD272FD712DB59EB096638FD3FF','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,1,X'01A21AD272FE76279087C7AA6441AFDD',X'01A21AD272C27BEDA2739D0AF8B8D0D2','trip',X'01A21AD272FE7BF8B21F3A8F567D5D53','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,2,X'01A21AD27300733E9C83099A2512C458',X'01A21AD272C27BEDA2739D0AF8B8D0D2','trip',X'01A21AD273007CE6BE6D2C304C49AD55','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,3,X'01A21AD27301734180247D253BF5EDF3',X'01A21AD272C27BEDA2739D0AF8B8D0D2','trip',X'01A21AD27301792F9547572A778E6FC1','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,1,X'01A21AD273027290B15DFD24602B9871',X'01A21AD272C2706093A4FF09164F8F30','trip',X'01A21AD2730274F4B1396F4DE448D0BE','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,2,X'01A21AD273037F68AE0AE8983778884A',X'01A21AD272C2706093A4FF09164F8F30','trip',X'01A21AD273037FCCBECF3F6CFE36E1F2','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,3,X'01A21AD2730571DB99E5342AF765F181',X'01A21AD272C2706093A4FF09164F8F30','trip',X'01A21AD27305739BB275BA9A3A2B8664','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,4,X'01A21AD2730970E3802DA0173DF94E7E',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD273097197AF3F24A52EA90DC3','put',0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Årsmöte i Göteborg"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,5,X'01A21AD2730B7EA888A51AC508DE9441',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD273097197AF3F24A52EA90DC3','put',4,'{"note":"Årsmöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,6,X'01A21AD2730C7915A2E260E9F48A13FF',X'01A21AD2730679BFBEA4A3F85E734D7E','trip',X'01A21AD273097197AF3F24A52EA90DC3','put',4,'{"note":"Styrelsemöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,4,X'01A21AD2730D702E8CFDAA809668733E',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD2730D7D98AF507DF0AD230B76','put',0,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,5,X'01A21AD2730E787CB0D8ECDDD7ED5200',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD2730D7D98AF507DF0AD230B76','delete',4,'{}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,6,X'01A21AD27310785988D350B99BF9F10C',X'01A21AD272C0727189A5B7F33B0336FB','trip',X'01A21AD273107C76ABC74668F17496E4','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"out_of_range","field":"legs[0].metres","message":"Expected `int` >= 1"}');
INSERT INTO "owner_log" VALUES(1,7,4,X'01A21AD273117A459F299EA8BFC30739',X'01A21AD272C176A08D60D308FA87C51A','trip',X'01A21AD2731170ACB6A60B2671177BCD','put',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,5,X'01A21AD27314743FA08422520061053F',X'62996685E0B05883AA28248F7FCCECAD','trip',X'01A21AD2731170ACB6A60B2671177BCD','purge',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,7,X'01A21AD2731579B48CF6F496C6A956A2',X'01A21AD272C0727189A5B7F33B0336FB','unknown',X'01A21AD2731574648F8AB8AF2C48FFB9','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"unknown_kind","field":"kind","message":"a kind of record that this server does not know"}');
INSERT INTO "owner_log" VALUES(1,3,8,X'01A21AD273167A749000B10131DF464F',X'01A21AD272C0727189A5B7F33B0336FB','unreadable',NULL,'',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"wrong_type","field":"id","message":"a value of another type than expected"}');
INSERT INTO "owner_log" VALUES(1,4,4,X'01A21AD273177B1FAD52A62A93EC25AC',X'01A21AD272C07A5BB2816D7C91431449','avoided_trip',X'01A21AD273177382BE08BFE347468D30','put',0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,4,X'01A21AD2731A744FA0D81BD3DA80199D',X'01A21AD272C17B1EA8BFC95E0F8E2149','avoided_trip',X'01A21AD2731A70EAB814384259DD4A8D','put',0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,4,X'01A21AD2731B71BBAF4282A3A44EE90F',X'01A21AD272C1770DBD78B8AC6B465C34','trip',X'01A21AD2731B7978B1CC55B9F850A170','put',0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,4,X'01A21AD2731C7B48B82C8C4E63FF9B57',X'01A21AD272C170C0AA3A5111505218E1','trip',X'01A21AD2731C7AB1B3DB32CC128BAA6D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,5,X'01A21AD2731E7632809126F515B34533',X'01A21AD272C170C0AA3A5111505218E1','avoided_trip',X'01A21AD2731E7A8D974661EAC8A9F1DC','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,6,X'01A21AD2731F7598AA10275422A0285B',X'01A21AD2731C74F2B06E3019B6A44BA8','trip',X'01A21AD2731F7F9B909CB63F9F4DB4CF','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,7,X'01A21AD2732079CB9F4B48796D6D6C20',X'01A21AD2731C74F2B06E3019B6A44BA8','avoided_trip',X'01A21AD273207AB59AE0713BDF8C1DC8','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,8,X'01A21AD27321744A9C415F41D00139BB',X'01A21AD2731C74F2B06E3019B6A44BA8','trip',X'01A21AD2732179AF88F3C44C14FAF83C','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,7,X'01A21AD27323749BA33F867D9BA55E83',X'01A21AD272C0768B93E709032C77CAE0','usual',X'01A21AD273237AC794B562E9228547BA','put',0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,8,X'01A21AD273257915A9442AA1CAFFED2B',X'01A21AD272C0768B93E709032C77CAE0','vehicle',X'01A21AD273257B829840C8F66774F4F0','put',0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,9,X'01A21AD273267701915E3B596C1FABA7',X'01A21AD272C0768B93E709032C77CAE0','schedule',X'01A21AD273267644B08288ADBD982964','put',0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,10,X'01A21AD27329758686171BB849C3CE89',X'01A21AD272C0768B93E709032C77CAE0','trip',X'01A21AD27329746D9E3ABA24FD215B29','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,11,X'01A21AD2733374DA91F24306981E7888',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD272D57F688A5A93E53C8E3D29','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,12,X'01A21AD273337FD592D5BEA449E9F4C8',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD273097197AF3F24A52EA90DC3','put',6,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,13,X'01A21AD2733378E394A0704C929DCB44',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD27329746D9E3ABA24FD215B29','put',10,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,9,X'01A21AD273357043B80121694C1A5E16',X'9F98974FC15C51D0955A76234F7239F9','recompute',X'01A21AD272D977F4B7BBC2AF1C44EF45','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,5,X'01A21AD273367E13BA62E20C87A17200',X'2C207D1BA2B758A58571CC46C999F70C','recompute',X'01A21AD272DD70E28D32AF5CCF7679FA','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,5,X'01A21AD2733878FC93318FE2C329854A',X'C4A1EC4096D25E4894A60F6B0B2B469C','recompute',X'01A21AD272E17E16AFEB66616B07B542','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,5,X'01A21AD273397314BAEF66A3045CDEC1',X'EAF4EB9D194955F69CE0F71756EDA072','recompute',X'01A21AD272E570B4B0F00BB2A9360CA1','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,6,X'01A21AD2733A76B58FDC1D8CDF8FB076',X'49026C3DA39A50EA9F9540BAF86913A6','recompute',X'01A21AD272E9750DA442BE59AE5C140F','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,9,X'01A21AD2733B7452898AEBDB86EA7372',X'CEE4AF1122755038BD7EC8C37FC48727','recompute',X'01A21AD272ED7120B71599D7B8084CC9','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,4,X'01A21AD2733C705BAF1C6302860DF194',X'F74A1A180498521FA6D0F8ACFC30E0A3','recompute',X'01A21AD272F1768CAD23DB3314F3F8F0','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,4,X'01A21AD2733D7A8DA6E73EB1A7BF338A',X'51CF810CACC85AB8B7BE7799C23EDAFD','recompute',X'01A21AD272F572E5A841142B4DF5B1EA','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,4,X'01A21AD2733E799B90FE8FA2D4E90739',X'394BB17EB846578AA23E2A73C7D2D289','recompute',X'01A21AD272F970FCA3D0C6F7E17CB1B4','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,4,X'01A21AD2733F7B1082105FCB4FA78048',X'782A0FE47A895E7F8582EB1BB3B9042C','recompute',X'01A21AD272FD712DB59EB096638FD3FF','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,4,X'01A21AD273407D299F04DF295B1F0984',X'81702BE1A0535A5A9A4F7CD40DE5EF67','recompute',X'01A21AD27301792F9547572A778E6FC1','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,4,X'01A21AD273417CD7B65D1737B35D92D2',X'9D81F9DD3B3C5C5598BBD73E0356BC82','recompute',X'01A21AD27305739BB275BA9A3A2B8664','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,6,X'01A21AD273547D81B208C0A1EF2683D7',X'01A21AD272C17B1EA8BFC95E0F8E2149','trip',X'01A21AD2735472FD8807C580FA0DB106','put',0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
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
INSERT INTO "purged" VALUES(1,7,X'01A21AD2731170ACB6A60B2671177BCD','trip',5);
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
CREATE TABLE released_round (
	organisation_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	figures JSON NOT NULL, 
	released_at DATETIME NOT NULL, 
	CONSTRAINT pk_released_round PRIMARY KEY (organisation_id, round_id), 
	CONSTRAINT fk_released_round_organisation_id_round_id FOREIGN KEY(organisation_id, round_id) REFERENCES round (organisation_id, round_id)
);
INSERT INTO "released_round" VALUES(1,17,'{"people": 11, "head_count": 65, "milligrams": 2000000.0, "ore": null, "indicators": {"fleet_km": 12.5}}','2026-11-23 07:31:00+00:00');
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
INSERT INTO "schedule" VALUES(1,2,X'01A21AD273267644B08288ADBD982964',9,0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','{"*":9}',NULL,1);
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
	CONSTRAINT fk_target_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT ck_target_reduction CHECK (reduction_percent > 0 AND reduction_percent <= 100), 
	CONSTRAINT ck_target_baseline CHECK (baseline_milligrams > 0), 
	CONSTRAINT ck_target_dates CHECK (target_on > baseline_on)
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
INSERT INTO "trip" VALUES(1,2,X'01A21AD272C27B69979C38ED731851DC',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD272D37815BDFC047F2C3826EB',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD272D57F688A5A93E53C8E3D29',11,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD272D67A2EAA2E123F98DEF40F',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD272D87A018497DD1F587FD1F7',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD272D977F4B7BBC2AF1C44EF45',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD272DA767D90D172DAE189FD43',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD272DC7CD0B880C07D4D908837',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD272DD70E28D32AF5CCF7679FA',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD272DE7FA0B18890DAC71D321C',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD272E07B5481FBA09A62F1F427',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD272E17E16AFEB66616B07B542',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD272E3791F9B6CDF522507B8EC',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD272E479B194288B2B0E2002DE',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD272E570B4B0F00BB2A9360CA1',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD272E77D448A1620C45642D12B',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD272E87AC5893997DED9AACF20',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD272E9750DA442BE59AE5C140F',6,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD272EA7B9991402A0819254691',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD272EC7D1E87E53604981947CB',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD272ED7120B71599D7B8084CC9',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD272EE7624AEA114350ECD43A7',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD272F070F18E3A0CD4A8AF718E',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD272F1768CAD23DB3314F3F8F0',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD272F27039982B02769F98BCB3',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD272F473A8A004501828569419',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD272F572E5A841142B4DF5B1EA',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD272F67D08B70EB7C93594322C',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD272F87A96ABC930EE5B0108E7',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD272F970FCA3D0C6F7E17CB1B4',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD272FA763D9B1C5A88788078C2',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD272FC7773909BA5EE11B5D569',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD272FD712DB59EB096638FD3FF',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD272FE7BF8B21F3A8F567D5D53',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD273007CE6BE6D2C304C49AD55',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD27301792F9547572A778E6FC1',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD2730274F4B1396F4DE448D0BE',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD273037FCCBECF3F6CFE36E1F2',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD27305739BB275BA9A3A2B8664',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD273097197AF3F24A52EA90DC3',12,0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Styrelsemöte"}','{"*":4,"note":6}','[{"field":"note","value":"Årsmöte","seq":5}]','2026-11-23',1,'{"metres": 401000, "milligrams": 51352420, "ore": 28000, "active_seconds": 0, "saved_milligrams": 31859090, "legs": [{"factor_key": "desnz.taxi.regular_taxi.vkm", "edition": "2026", "boundary": "WTW", "milligrams": 1818740, "ore": 28000, "active_seconds": 0}, {"factor_key": "desnz.flight.international_non_uk.economy.with_rf", "edition": "2026", "boundary": "WTW", "milligrams": 49533680, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 52402000, "ore": 28000, "legs": [{"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 28000, "active_seconds": 0}, {"factor_key": "se.flight.economy.with_rf", "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "milligrams": 52402000, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD2730D7D98AF507DF0AD230B76',5,1,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":4}',NULL,'2026-11-16',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD2731B7978B1CC55B9F850A170',4,0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":61000,"milligrams":1128500,"ore":null,"active_seconds":0,"saved_milligrams":9058500,"legs":[{"factor_key":"se.car.medium.hvo100","edition":"klimatresa (undated)","boundary":"WTW","milligrams":1128500,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD2731C7AB1B3DB32CC128BAA6D',4,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD2731F7F9B909CB63F9F4DB4CF',6,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD2732179AF88F3C44C14FAF83C',8,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','{"*":8}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD27329746D9E3ABA24FD215B29',13,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":10}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD2735472FD8807C580FA0DB106',6,0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-24',1,'{"metres":19780,"milligrams":4104548,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"desnz.car.average.petrol","edition":"2026","boundary":"WTW","milligrams":4104548,"ore":4945,"active_seconds":0}]}',1);
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
INSERT INTO "usual" VALUES(1,2,X'01A21AD273237AC794B562E9228547BA',7,0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','{"*":7}',NULL,1);
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
INSERT INTO "vehicle" VALUES(1,2,X'01A21AD273257B829840C8F66774F4F0',8,0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','{"*":8}',NULL,1);
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
CREATE INDEX ix_passkey_organisation_id_member_id ON passkey (organisation_id, member_id);
CREATE INDEX ix_provider_identity_organisation_id_member_id ON provider_identity (organisation_id, member_id);
CREATE UNIQUE INDEX ix_member_organisation_id_email ON member (organisation_id, email);
COMMIT;
