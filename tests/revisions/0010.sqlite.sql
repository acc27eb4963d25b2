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
INSERT INTO "avoided_trip" VALUES(1,4,X'01A21AD84F2F71F0BBB2DC93C216AD70',4,0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-23',1,1);
INSERT INTO "avoided_trip" VALUES(1,5,X'01A21AD84F3F772795E359E421368CF7',4,0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','{"*":4}',NULL,'2026-11-09',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21AD84F5A7108BD6FDC82B60EBBE8',5,0,'{"date":"2026-11-16","reason":"telework"}','{"*":5}',NULL,'2026-11-16',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A21AD84F6D72B98328718BC956493C',7,0,'{"date":"2026-11-16","reason":"telework"}','{"*":7}',NULL,'2026-11-16',1,1);
CREATE TABLE "department" (
	organisation_id INTEGER NOT NULL, 
	department_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	head_count INTEGER NOT NULL, 
	parent_id INTEGER, 
	ended_on DATE, 
	CONSTRAINT pk_department PRIMARY KEY (organisation_id, department_id), 
	CONSTRAINT fk_department_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (organisation_id), 
	CONSTRAINT ck_department_head_count CHECK (head_count >= 0), 
	CONSTRAINT uq_department_organisation_id_name UNIQUE (organisation_id, name), 
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
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD84DF677C2934556753CA25BEE','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD84EDE7FA7AD856DD37FCEC8F3','2026-11-23 07:31:00.000000','{"metres":401000,"milligrams":52402000,"ore":28000,"active_seconds":0,"saved_milligrams":14565000,"legs":[{"factor_key":"gap","edition":"","boundary":"WTW","milligrams":null,"ore":28000,"active_seconds":0},{"factor_key":"se.flight.economy.with_rf","edition":"klimatsmartsemester (v4-era page)","boundary":"WTW","milligrams":52402000,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A21AD84FB77238808E6CDBAA82865D','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,3,X'01A21AD84E077C79809075F8BBD2F7E2','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,4,X'01A21AD84E1B7734A9325AFD9D53A66F','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,5,X'01A21AD84E2C755A93EEE3DB7FE20C13','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,6,X'01A21AD84E357095A3DE8838B4AD2971','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,7,X'01A21AD84E4676A8B2D7B031050538AA','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,8,X'01A21AD84E4F70799C9047532A0D8821','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,9,X'01A21AD84E6073019F31F5AC08012F2D','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,10,X'01A21AD84E847DE49551087127BA2297','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,11,X'01A21AD84E9775E38BA521667009F717','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,12,X'01A21AD84EAF7738A2BD796767D809E4','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,13,X'01A21AD84EBB7A618A40F479C0EF4268','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,14,X'01A21AD84ED77F42A340776CA29E0D1C','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
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
INSERT INTO "owner_head" VALUES(1,2,13,X'01A21AD84DBC7B10B810D232F5205CAC',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,3,9,X'01A21AD84DF97A05B72BF191862F30E4',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,4,5,X'01A21AD84E0B740B8D985C22A17CBB9D',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,5,6,X'01A21AD84E1F7BDF821D05D9A84EF84E',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,6,5,X'01A21AD84E2E7AA7A4F72A95471D3A42',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,7,6,X'01A21AD84E407D70ADFE34C74CE21127',5,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,8,9,X'01A21AD84E487F64A5A461E8E444A1A3',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,9,4,X'01A21AD84E53753092050F63677E93F1',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,10,4,X'01A21AD84E657636B92195B093DCFD0B',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,11,4,X'01A21AD84E897B18A34EAF979521B20D',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,12,4,X'01A21AD84E9C794C9824E8DD21107DE3',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,13,4,X'01A21AD84EB375EAB00253A9B6F9966A',0,0,NULL,NULL);
INSERT INTO "owner_head" VALUES(1,14,4,X'01A21AD84EC379A195D7B79E212EAD35',0,0,NULL,NULL);
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
INSERT INTO "owner_log" VALUES(1,2,1,X'01A21AD84D337C6FB9FC2AF355EB8EBC',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84D337A88A217ADF290A69512','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,2,X'01A21AD84DF270BD91F063B95A98B52C',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84DF37AB0A9AD4B27C15C6913','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,3,X'01A21AD84DF678E0A5EED86A565A4E00',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84DF677C2934556753CA25BEE','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,1,X'01A21AD84DF97F05B5F906C4D3F3732C',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84DF9729B94C7CC870DCF9B44','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,2,X'01A21AD84E037AD3B7DC24FBF7FC8FA1',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84E037C16B03310C63C1A4427','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,3,X'01A21AD84E0778FFAE7BCC88A4C402B0',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84E077C79809075F8BBD2F7E2','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,1,X'01A21AD84E0B787A9EBD7EF3FCED0356',X'01A21AD84D31777EAF955B9DF1179F28','trip',X'01A21AD84E0B7A01BF4C15753DD85FD2','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,2,X'01A21AD84E1372F8BF9F0C7305A8656F',X'01A21AD84D31777EAF955B9DF1179F28','trip',X'01A21AD84E137A3D96E5C01B33E8CCE6','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,3,X'01A21AD84E1B7E1BAEE635592EF9E652',X'01A21AD84D31777EAF955B9DF1179F28','trip',X'01A21AD84E1B7734A9325AFD9D53A66F','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,1,X'01A21AD84E1F7490B7EEA2966F3C407F',X'01A21AD84D31708A819EED3318D82E84','trip',X'01A21AD84E1F753187A10789B6D912E5','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,2,X'01A21AD84E27791B9974F5D707E4334C',X'01A21AD84D31708A819EED3318D82E84','trip',X'01A21AD84E277DC0848E02E18E3BDADA','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,3,X'01A21AD84E2C7976810746C37FE43251',X'01A21AD84D31708A819EED3318D82E84','trip',X'01A21AD84E2C755A93EEE3DB7FE20C13','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,1,X'01A21AD84E2E754493C99B94999AFFF2',X'01A21AD84D31731FB69AFC93B4BE9619','trip',X'01A21AD84E2E7B1A90AF161BD953A057','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,2,X'01A21AD84E3371C3B968C14690460D1F',X'01A21AD84D31731FB69AFC93B4BE9619','trip',X'01A21AD84E337D1BA9C6AF83826DCCB2','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,3,X'01A21AD84E35714A9F82818C8652AECB',X'01A21AD84D31731FB69AFC93B4BE9619','trip',X'01A21AD84E357095A3DE8838B4AD2971','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,1,X'01A21AD84E3F7CE596651D50042FC16D',X'01A21AD84D317BBF8F1300D15507C9E9','trip',X'01A21AD84E3F7495A15A60E1F8F40AD9','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,2,X'01A21AD84E437215BAAF1270360AF416',X'01A21AD84D317BBF8F1300D15507C9E9','trip',X'01A21AD84E437C3096973C2EED5899D3','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,3,X'01A21AD84E4577C6908E7FEA58B83B95',X'01A21AD84D317BBF8F1300D15507C9E9','trip',X'01A21AD84E4676A8B2D7B031050538AA','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,1,X'01A21AD84E487F18B15D2C9A165CF302',X'01A21AD84D3174B0A7976636FDC7D3C2','trip',X'01A21AD84E4874C1A25022C16480C40E','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,2,X'01A21AD84E4C7F0285E09420F4BC1CC4',X'01A21AD84D3174B0A7976636FDC7D3C2','trip',X'01A21AD84E4C7A5395E022E9DA90FF7D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,3,X'01A21AD84E4F7DCFA481EE5A6DEF6DF8',X'01A21AD84D3174B0A7976636FDC7D3C2','trip',X'01A21AD84E4F70799C9047532A0D8821','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,1,X'01A21AD84E5373C48CBC47D171E61587',X'01A21AD84D32787098BDAE05A375ED41','trip',X'01A21AD84E537961874799733F5142CE','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,2,X'01A21AD84E5771D195B01F7F8F0FE056',X'01A21AD84D32787098BDAE05A375ED41','trip',X'01A21AD84E577147A97BC4825FF89233','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,3,X'01A21AD84E60708A8A18B194122B5868',X'01A21AD84D32787098BDAE05A375ED41','trip',X'01A21AD84E6073019F31F5AC08012F2D','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,1,X'01A21AD84E657F55B9EEA9787BDA6E14',X'01A21AD84D327B9789F9270819BEC68C','trip',X'01A21AD84E657D66818E143B4430F1C5','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,2,X'01A21AD84E7273EFADE2CDC3FB12DD42',X'01A21AD84D327B9789F9270819BEC68C','trip',X'01A21AD84E727879A94FA05AE804C3F0','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,3,X'01A21AD84E84790EA17BC22CE5B32970',X'01A21AD84D327B9789F9270819BEC68C','trip',X'01A21AD84E847DE49551087127BA2297','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,1,X'01A21AD84E887A91A75B74A1D5C06868',X'01A21AD84D327AE5843E201EA9FC93E0','trip',X'01A21AD84E88739C9E07160180827FF8','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,2,X'01A21AD84E8F730782B14FD8ACB9AFE5',X'01A21AD84D327AE5843E201EA9FC93E0','trip',X'01A21AD84E8F78D2B1E22F232783F30F','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,3,X'01A21AD84E977581B72BBE1376577EAA',X'01A21AD84D327AE5843E201EA9FC93E0','trip',X'01A21AD84E9775E38BA521667009F717','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,1,X'01A21AD84E9C722BAD07BF590D622D68',X'01A21AD84D3270959B1E630BADF3F1BE','trip',X'01A21AD84E9C7F2B889050A612E38A78','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,2,X'01A21AD84EA970BA94C5BBA38C00E771',X'01A21AD84D3270959B1E630BADF3F1BE','trip',X'01A21AD84EA97885A8F63912E29C2677','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,3,X'01A21AD84EAF706EA7C318029D8E31B5',X'01A21AD84D3270959B1E630BADF3F1BE','trip',X'01A21AD84EAF7738A2BD796767D809E4','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,1,X'01A21AD84EB374F8B48F151D5D767F9F',X'01A21AD84D32708CB53955242E4F3317','trip',X'01A21AD84EB37D97AA34460425E3B7DE','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,2,X'01A21AD84EB77464A3E791257C337530',X'01A21AD84D32708CB53955242E4F3317','trip',X'01A21AD84EB770A7AFE77C7E234DE021','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,3,X'01A21AD84EBB7EE4941CDE677F82EC6B',X'01A21AD84D32708CB53955242E4F3317','trip',X'01A21AD84EBB7A618A40F479C0EF4268','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,1,X'01A21AD84EC37DBAB69B60D9567689C8',X'01A21AD84D3377C989789F39476EB2FB','trip',X'01A21AD84EC37800AEE61533FE5E2C0D','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,2,X'01A21AD84ECB762396F5710D50291691',X'01A21AD84D3377C989789F39476EB2FB','trip',X'01A21AD84ECB7217B5432AF4CEC63462','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,3,X'01A21AD84ED773A7977C4009E61C52C7',X'01A21AD84D3377C989789F39476EB2FB','trip',X'01A21AD84ED77F42A340776CA29E0D1C','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,4,X'01A21AD84EDE76F9853F7157A5A29898',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84EDE7FA7AD856DD37FCEC8F3','put',0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Årsmöte i Göteborg"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,5,X'01A21AD84EE37D8492B1B5D33B51BF3D',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84EDE7FA7AD856DD37FCEC8F3','put',4,'{"note":"Årsmöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,6,X'01A21AD84EE77864AD78A2AD119517D2',X'01A21AD84EDA765FB1294EA784E15C9F','trip',X'01A21AD84EDE7FA7AD856DD37FCEC8F3','put',4,'{"note":"Styrelsemöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,4,X'01A21AD84EF07A489720F74ECF04DB92',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84EF0796B9E41071275C7E70B','put',0,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,5,X'01A21AD84EF77D78BE7C16B281CBEF10',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84EF0796B9E41071275C7E70B','delete',4,'{}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,6,X'01A21AD84EFF72F59CC6722DBF4EF2C5',X'01A21AD84D307CD9A9A65EA14C798406','trip',X'01A21AD84EFF7B5AA5B1A0821FC3D839','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"out_of_range","field":"legs[0].metres","message":"Expected `int` >= 1"}');
INSERT INTO "owner_log" VALUES(1,7,4,X'01A21AD84F02742D9B22E39CCA1CA8E6',X'01A21AD84D317BBF8F1300D15507C9E9','trip',X'01A21AD84F0273EFB4875A52962B11FB','put',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,5,X'01A21AD84F0E71AEBE2595647266FC3C',X'62996685E0B05883AA28248F7FCCECAD','trip',X'01A21AD84F0273EFB4875A52962B11FB','purge',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,7,X'01A21AD84F17770AA094E397B95D35B3',X'01A21AD84D307CD9A9A65EA14C798406','unknown',X'01A21AD84F177885AF86CFFECCC2266D','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"unknown_kind","field":"kind","message":"a kind of record that this server does not know"}');
INSERT INTO "owner_log" VALUES(1,3,8,X'01A21AD84F277EF8A1E90186DD1A6896',X'01A21AD84D307CD9A9A65EA14C798406','unreadable',NULL,'',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"wrong_type","field":"id","message":"a value of another type than expected"}');
INSERT INTO "owner_log" VALUES(1,4,4,X'01A21AD84F2F7443A56CE1F02E008104',X'01A21AD84D31777EAF955B9DF1179F28','avoided_trip',X'01A21AD84F2F71F0BBB2DC93C216AD70','put',0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,4,X'01A21AD84F3F7BA8AFD1CF9EBEE6DC89',X'01A21AD84D31708A819EED3318D82E84','avoided_trip',X'01A21AD84F3F772795E359E421368CF7','put',0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,4,X'01A21AD84F477D3DBDA3D1406B21913E',X'01A21AD84D31731FB69AFC93B4BE9619','trip',X'01A21AD84F4779848F662A180C79BC67','put',0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,4,X'01A21AD84F5375618662060476EB9C0D',X'01A21AD84D3174B0A7976636FDC7D3C2','trip',X'01A21AD84F5377ABA78B460AF28E8F31','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,5,X'01A21AD84F5A73E087F72B353D853467',X'01A21AD84D3174B0A7976636FDC7D3C2','avoided_trip',X'01A21AD84F5A7108BD6FDC82B60EBBE8','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,6,X'01A21AD84F5F7D1EAFB667126BF76D76',X'01A21AD84F537378A833CFC810713A38','trip',X'01A21AD84F5F78B2903F48A214F2E5E2','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,7,X'01A21AD84F6D7454A2EFCE56D27DEAC1',X'01A21AD84F537378A833CFC810713A38','avoided_trip',X'01A21AD84F6D72B98328718BC956493C','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,8,X'01A21AD84F7C716C914F37CEF8CD3193',X'01A21AD84F537378A833CFC810713A38','trip',X'01A21AD84F7C781C86AA78281D242D5D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,7,X'01A21AD84F907827BDFC884B4472330A',X'01A21AD84D307C2CAD891C7BAD410415','usual',X'01A21AD84F907AB78E0F35DF1771583B','put',0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,8,X'01A21AD84F9E7E1097C3034B2AB8E86E',X'01A21AD84D307C2CAD891C7BAD410415','vehicle',X'01A21AD84F9F77A9AD6CB125773C6D2B','put',0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,9,X'01A21AD84FAD73DCAD62364729216F2E',X'01A21AD84D307C2CAD891C7BAD410415','schedule',X'01A21AD84FAD7FFAAEBF65D6085D131C','put',0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,10,X'01A21AD84FB777349FB9FDF56D69D70E',X'01A21AD84D307C2CAD891C7BAD410415','trip',X'01A21AD84FB77238808E6CDBAA82865D','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,11,X'01A21AD84FDC7D048F4BB3C30FB18070',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD84DF677C2934556753CA25BEE','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,12,X'01A21AD84FDC717AB1F26C858033C254',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD84EDE7FA7AD856DD37FCEC8F3','put',6,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,13,X'01A21AD84FDC75FF8DEE8D92DC46D75A',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A21AD84FB77238808E6CDBAA82865D','put',10,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,9,X'01A21AD84FE3737B8ECCD9F13EF4C856',X'9F98974FC15C51D0955A76234F7239F9','recompute',X'01A21AD84E077C79809075F8BBD2F7E2','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,5,X'01A21AD84FEA7F50ABD78FFE4288F797',X'2C207D1BA2B758A58571CC46C999F70C','recompute',X'01A21AD84E1B7734A9325AFD9D53A66F','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,5,X'01A21AD84FF27801A2DB123C1F77F722',X'C4A1EC4096D25E4894A60F6B0B2B469C','recompute',X'01A21AD84E2C755A93EEE3DB7FE20C13','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,5,X'01A21AD84FF87B19AE6E8D62E4F25E21',X'EAF4EB9D194955F69CE0F71756EDA072','recompute',X'01A21AD84E357095A3DE8838B4AD2971','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,6,X'01A21AD84FFD75D6B1B6AEB2599F5DD2',X'49026C3DA39A50EA9F9540BAF86913A6','recompute',X'01A21AD84E4676A8B2D7B031050538AA','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,9,X'01A21AD8500670F6858FCF826BA270D2',X'CEE4AF1122755038BD7EC8C37FC48727','recompute',X'01A21AD84E4F70799C9047532A0D8821','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,4,X'01A21AD8500A7AFAB4445D5AE1EEED9D',X'F74A1A180498521FA6D0F8ACFC30E0A3','recompute',X'01A21AD84E6073019F31F5AC08012F2D','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,4,X'01A21AD8500C75068FA481A151C65861',X'51CF810CACC85AB8B7BE7799C23EDAFD','recompute',X'01A21AD84E847DE49551087127BA2297','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,4,X'01A21AD8500E76A6893C3DA75C41FEA8',X'394BB17EB846578AA23E2A73C7D2D289','recompute',X'01A21AD84E9775E38BA521667009F717','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,4,X'01A21AD850107C3792C98C63B2657F55',X'782A0FE47A895E7F8582EB1BB3B9042C','recompute',X'01A21AD84EAF7738A2BD796767D809E4','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,4,X'01A21AD850127EB4B406A5CC696F8A3C',X'81702BE1A0535A5A9A4F7CD40DE5EF67','recompute',X'01A21AD84EBB7A618A40F479C0EF4268','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,4,X'01A21AD850147FAB901F59E470E28D57',X'9D81F9DD3B3C5C5598BBD73E0356BC82','recompute',X'01A21AD84ED77F42A340776CA29E0D1C','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,6,X'01A21AD8503B78909AF0B5ACCB9FB106',X'01A21AD84D31708A819EED3318D82E84','trip',X'01A21AD8503B745E9C7ADDC9E9CD5651','put',0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
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
INSERT INTO "purged" VALUES(1,7,X'01A21AD84F0273EFB4875A52962B11FB','trip',5);
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
INSERT INTO "schedule" VALUES(1,2,X'01A21AD84FAD7FFAAEBF65D6085D131C',9,0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','{"*":9}',NULL,1);
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
	CONSTRAINT ck_target_dates CHECK (target_on > baseline_on), 
	CONSTRAINT ck_target_baseline CHECK (baseline_milligrams > 0), 
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
INSERT INTO "trip" VALUES(1,2,X'01A21AD84D337A88A217ADF290A69512',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD84DF37AB0A9AD4B27C15C6913',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD84DF677C2934556753CA25BEE',11,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD84DF9729B94C7CC870DCF9B44',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD84E037C16B03310C63C1A4427',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD84E077C79809075F8BBD2F7E2',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD84E0B7A01BF4C15753DD85FD2',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD84E137A3D96E5C01B33E8CCE6',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A21AD84E1B7734A9325AFD9D53A66F',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD84E1F753187A10789B6D912E5',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD84E277DC0848E02E18E3BDADA',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD84E2C755A93EEE3DB7FE20C13',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD84E2E7B1A90AF161BD953A057',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD84E337D1BA9C6AF83826DCCB2',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD84E357095A3DE8838B4AD2971',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD84E3F7495A15A60E1F8F40AD9',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD84E437C3096973C2EED5899D3',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A21AD84E4676A8B2D7B031050538AA',6,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84E4874C1A25022C16480C40E',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84E4C7A5395E022E9DA90FF7D',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84E4F70799C9047532A0D8821',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD84E537961874799733F5142CE',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD84E577147A97BC4825FF89233',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A21AD84E6073019F31F5AC08012F2D',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD84E657D66818E143B4430F1C5',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD84E727879A94FA05AE804C3F0',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A21AD84E847DE49551087127BA2297',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD84E88739C9E07160180827FF8',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD84E8F78D2B1E22F232783F30F',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A21AD84E9775E38BA521667009F717',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD84E9C7F2B889050A612E38A78',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD84EA97885A8F63912E29C2677',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A21AD84EAF7738A2BD796767D809E4',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD84EB37D97AA34460425E3B7DE',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD84EB770A7AFE77C7E234DE021',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A21AD84EBB7A618A40F479C0EF4268',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD84EC37800AEE61533FE5E2C0D',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD84ECB7217B5432AF4CEC63462',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A21AD84ED77F42A340776CA29E0D1C',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD84EDE7FA7AD856DD37FCEC8F3',12,0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Styrelsemöte"}','{"*":4,"note":6}','[{"field":"note","value":"Årsmöte","seq":5}]','2026-11-23',1,'{"metres": 401000, "milligrams": 51352420, "ore": 28000, "active_seconds": 0, "saved_milligrams": 31859090, "legs": [{"factor_key": "desnz.taxi.regular_taxi.vkm", "edition": "2026", "boundary": "WTW", "milligrams": 1818740, "ore": 28000, "active_seconds": 0}, {"factor_key": "desnz.flight.international_non_uk.economy.with_rf", "edition": "2026", "boundary": "WTW", "milligrams": 49533680, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 52402000, "ore": 28000, "legs": [{"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 28000, "active_seconds": 0}, {"factor_key": "se.flight.economy.with_rf", "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "milligrams": 52402000, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A21AD84EF0796B9E41071275C7E70B',5,1,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":4}',NULL,'2026-11-16',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A21AD84F4779848F662A180C79BC67',4,0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":61000,"milligrams":1128500,"ore":null,"active_seconds":0,"saved_milligrams":9058500,"legs":[{"factor_key":"se.car.medium.hvo100","edition":"klimatresa (undated)","boundary":"WTW","milligrams":1128500,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84F5377ABA78B460AF28E8F31',4,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84F5F78B2903F48A214F2E5E2',6,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A21AD84F7C781C86AA78281D242D5D',8,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','{"*":8}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A21AD84FB77238808E6CDBAA82865D',13,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":10}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A21AD8503B745E9C7ADDC9E9CD5651',6,0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-24',1,'{"metres":19780,"milligrams":4104548,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"desnz.car.average.petrol","edition":"2026","boundary":"WTW","milligrams":4104548,"ore":4945,"active_seconds":0}]}',1);
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
INSERT INTO "usual" VALUES(1,2,X'01A21AD84F907AB78E0F35DF1771583B',7,0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','{"*":7}',NULL,1);
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
INSERT INTO "vehicle" VALUES(1,2,X'01A21AD84F9F77A9AD6CB125773C6D2B',8,0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','{"*":8}',NULL,1);
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
COMMIT;
