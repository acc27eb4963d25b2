BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "avoided_trip" VALUES(1,4,X'01A219940F3578529968B56CDB668BA9',4,0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-23',1,1);
INSERT INTO "avoided_trip" VALUES(1,5,X'01A219940F38717594DAB3AC01F17771',4,0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','{"*":4}',NULL,'2026-11-09',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A219940F3B7C9C90D6FCE535400EF9',5,0,'{"date":"2026-11-16","reason":"telework"}','{"*":5}',NULL,'2026-11-16',1,1);
INSERT INTO "avoided_trip" VALUES(1,8,X'01A219940F3E733782E833031D039C74',7,0,'{"date":"2026-11-16","reason":"telework"}','{"*":7}',NULL,'2026-11-16',1,1);
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
INSERT INTO "earlier_result" VALUES(1,2,X'01A219940EF470178C512B0920EDD050','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A219940F27799AB44C25FAD8A1CB03','2026-11-23 07:31:00.000000','{"metres":401000,"milligrams":52402000,"ore":28000,"active_seconds":0,"saved_milligrams":14565000,"legs":[{"factor_key":"gap","edition":"","boundary":"WTW","milligrams":null,"ore":28000,"active_seconds":0},{"factor_key":"se.flight.economy.with_rf","edition":"klimatsmartsemester (v4-era page)","boundary":"WTW","milligrams":52402000,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,2,X'01A219940F47702C842DFC023212F936','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,3,X'01A219940EF87DF6A965B9E3B5CC8187','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,4,X'01A219940EFC7627A14AE9837001502C','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,5,X'01A219940F007E318FA7981E771D296B','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,6,X'01A219940F047C408881980B5F5B0177','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,7,X'01A219940F087490A5D62138998CD260','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,8,X'01A219940F0B765786FE2AB0D43C935A','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,9,X'01A219940F0F74E0ABBEB6A6D39362F2','2026-11-23 07:31:00.000000','{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,10,X'01A219940F137D0BB49E039242F3C1A4','2026-11-23 07:31:00.000000','{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,11,X'01A219940F1770CD8A852EE30211ED31','2026-11-23 07:31:00.000000','{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,12,X'01A219940F1B7253BED9C8D8C50FEDEB','2026-11-23 07:31:00.000000','{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}');
INSERT INTO "earlier_result" VALUES(1,13,X'01A219940F1E7DA3806056957EA4B37B','2026-11-23 07:31:00.000000','{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}');
INSERT INTO "earlier_result" VALUES(1,14,X'01A219940F2270088047BD0DF98FB01E','2026-11-23 07:31:00.000000','{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}');
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
	epoch BLOB NOT NULL, purged_seq BIGINT DEFAULT '0' NOT NULL, emptied_seq BIGINT DEFAULT '0' NOT NULL, emptied_epoch BLOB, 
	CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id), 
	CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY(organisation_id, member_id) REFERENCES member (organisation_id, member_id)
);
INSERT INTO "owner_head" VALUES(1,2,13,X'01A219940EE178FFA5244C9260462858',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,3,9,X'01A219940EF673AD94A995FB21542CA3',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,4,5,X'01A219940EFA740EA730B64B2AEF56ED',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,5,6,X'01A219940EFE7F5592A489DD323A9661',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,6,5,X'01A219940F017BE5B31E0963620DE5F7',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,7,6,X'01A219940F057C979702B147D69D5346',5,0,NULL);
INSERT INTO "owner_head" VALUES(1,8,9,X'01A219940F09798D8474EB0867073053',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,9,4,X'01A219940F0D73BA96AFEA0AABE4C79B',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,10,4,X'01A219940F11742BB99C3CB67FA3B451',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,11,4,X'01A219940F14742D95DBBC4E493EB913',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,12,4,X'01A219940F187872A49D602A03FD72CC',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,13,4,X'01A219940F1C7C17985D6F951CADEEDF',0,0,NULL);
INSERT INTO "owner_head" VALUES(1,14,4,X'01A219940F207D7FA63B23528165F8E1',0,0,NULL);
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
INSERT INTO "owner_log" VALUES(1,2,1,X'01A219940EE173E98ECC10EBCD1E04AE',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940EE171F4ADB17AB52AF2DAC1','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,2,X'01A219940EF37ED1B989A7800EEABE48',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940EF377D99CB17E683279B24F','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,3,X'01A219940EF47AD5A528B1CBC879A557',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940EF470178C512B0920EDD050','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,1,X'01A219940EF67F27BDFC1235C5C8F1EE',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940EF67799B82F1C3A69E81BD4','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,2,X'01A219940EF77FA7978196F1E4754A05',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940EF7757FA976B86CFC53DC4B','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,3,X'01A219940EF87D00A010DD15C2BAA1BF',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940EF87DF6A965B9E3B5CC8187','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,1,X'01A219940EFA7C66AD3FE24F9879632A',X'01A219940EDF773985781324817580E0','trip',X'01A219940EFA719CB6BCB5A226761DA8','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,2,X'01A219940EFB7CAF86A487388447F93C',X'01A219940EDF773985781324817580E0','trip',X'01A219940EFB7E8C8211F8E8A9D3A30B','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,3,X'01A219940EFC70148C352A2C243C2563',X'01A219940EDF773985781324817580E0','trip',X'01A219940EFC7627A14AE9837001502C','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,1,X'01A219940EFD7E259D7108A91F2B479E',X'01A219940EDF7E2BADED9A34146D078F','trip',X'01A219940EFD78B291501C677A550A2C','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,2,X'01A219940EFF7C3D8FB71565D3C82AD1',X'01A219940EDF7E2BADED9A34146D078F','trip',X'01A219940EFF7C0EA4E85E5DDD4BF85E','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,3,X'01A219940F00780C938C85A800BFE127',X'01A219940EDF7E2BADED9A34146D078F','trip',X'01A219940F007E318FA7981E771D296B','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,1,X'01A219940F017B18B49EA3B5931BB3FA',X'01A219940EDF77BAB949671D64DFE84D','trip',X'01A219940F017625B28C909451C90D6D','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,2,X'01A219940F0373368E77AE8050FE1CB1',X'01A219940EDF77BAB949671D64DFE84D','trip',X'01A219940F03766CB5CA5F6ADE93D462','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,3,X'01A219940F0479E6B74C8E2C21193016',X'01A219940EDF77BAB949671D64DFE84D','trip',X'01A219940F047C408881980B5F5B0177','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,1,X'01A219940F0577D38F42F83A0C383032',X'01A219940EDF7852ACA653FCADD469AE','trip',X'01A219940F0573B7AD61F668A7F19452','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,2,X'01A219940F077ED79059BD0DC7533E91',X'01A219940EDF7852ACA653FCADD469AE','trip',X'01A219940F07706ABA4DECF6FDEE8B73','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,3,X'01A219940F08742284AB983E0C7A7580',X'01A219940EDF7852ACA653FCADD469AE','trip',X'01A219940F087490A5D62138998CD260','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,1,X'01A219940F0979958C64399EE73500CA',X'01A219940EDF75E1AFBC6F48D226B950','trip',X'01A219940F097902A67E3E5BEF35CB74','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,2,X'01A219940F0A7BC9BEA66463A57DBA52',X'01A219940EDF75E1AFBC6F48D226B950','trip',X'01A219940F0A76E698576700A9AE4FE4','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,3,X'01A219940F0B7D868C77BCA53E931C72',X'01A219940EDF75E1AFBC6F48D226B950','trip',X'01A219940F0B765786FE2AB0D43C935A','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,1,X'01A219940F0D781DADFD4F61FA2AABE3',X'01A219940EE07D089A46F07EC8C72B6E','trip',X'01A219940F0D73C389E601BF929D9D7F','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,2,X'01A219940F0E7AF8A7F263C2B3CD1C81',X'01A219940EE07D089A46F07EC8C72B6E','trip',X'01A219940F0E7F738A1FEFE8316785AE','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,3,X'01A219940F0F76889ED7E53EC0F9A838',X'01A219940EE07D089A46F07EC8C72B6E','trip',X'01A219940F0F74E0ABBEB6A6D39362F2','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,1,X'01A219940F1075C3BD63C11CD4ACC817',X'01A219940EE079B8B4F78866EDA43E65','trip',X'01A219940F10735A9E9F2BF494B8939A','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,2,X'01A219940F127294A40FB43352AD2F04',X'01A219940EE079B8B4F78866EDA43E65','trip',X'01A219940F1274418B4F90BD304FAACF','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,3,X'01A219940F1371928B0830EA02BED62C',X'01A219940EE079B8B4F78866EDA43E65','trip',X'01A219940F137D0BB49E039242F3C1A4','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,1,X'01A219940F14796E9EB9CB35C76FA6C5',X'01A219940EE079CEB7A0C7EB35906129','trip',X'01A219940F147703935AC4415E00E98E','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,2,X'01A219940F157310B6DC55D43A06CCF9',X'01A219940EE079CEB7A0C7EB35906129','trip',X'01A219940F15793598A7EDF6DB60FA7D','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,3,X'01A219940F177C1F94C0C6A2946E9895',X'01A219940EE079CEB7A0C7EB35906129','trip',X'01A219940F1770CD8A852EE30211ED31','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,1,X'01A219940F187E3F9089BF6BE24CE8EF',X'01A219940EE072678F22F14CA3821D4B','trip',X'01A219940F187780838F79CF6B271AA7','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,2,X'01A219940F1A7D7193B55F849B784D3A',X'01A219940EE072678F22F14CA3821D4B','trip',X'01A219940F1A75B9BE024837A42BA91B','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,3,X'01A219940F1B7ABA920AC9B672ECCB3D',X'01A219940EE072678F22F14CA3821D4B','trip',X'01A219940F1B7253BED9C8D8C50FEDEB','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,1,X'01A219940F1C7110AE4F55E825C0CC57',X'01A219940EE0741496E89D11D3BCFCF6','trip',X'01A219940F1C7DE39920A220159AD704','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,2,X'01A219940F1D7B2EA07E68744F2BFE0A',X'01A219940EE0741496E89D11D3BCFCF6','trip',X'01A219940F1D701B94C4342B819F1D10','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,3,X'01A219940F1E7A8F9514ADCE24794B96',X'01A219940EE0741496E89D11D3BCFCF6','trip',X'01A219940F1E7DA3806056957EA4B37B','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,1,X'01A219940F207656B9D6E854009ACEBA',X'01A219940EE1761CA0A87733A67CC661','trip',X'01A219940F207B4EB476CDD7E68F1239','put',0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,2,X'01A219940F21764CB9AD39899DE787F5',X'01A219940EE1761CA0A87733A67CC661','trip',X'01A219940F217A07B35AB6E6E17DEC1E','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,3,X'01A219940F2278318F14098B83E9BF96',X'01A219940EE1761CA0A87733A67CC661','trip',X'01A219940F2270088047BD0DF98FB01E','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,4,X'01A219940F277C8990071230129E4524',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940F27799AB44C25FAD8A1CB03','put',0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Årsmöte i Göteborg"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,5,X'01A219940F287C2A8DDE82E96F330207',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940F27799AB44C25FAD8A1CB03','put',4,'{"note":"Årsmöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,6,X'01A219940F2A7C76BC91A098AF166CFA',X'01A219940F237C2D9F7E61E499DF7509','trip',X'01A219940F27799AB44C25FAD8A1CB03','put',4,'{"note":"Styrelsemöte"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,4,X'01A219940F2B7776B0BD26D9057E7EC4',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940F2B747EA12357F201842501','put',0,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,5,X'01A219940F2C710E8FA746496EDF5A0C',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940F2B747EA12357F201842501','delete',4,'{}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,6,X'01A219940F2D7AF8A49C9CF37394CD1E',X'01A219940EDE7C12ADB63E82B6F82E6A','trip',X'01A219940F2D7F0C9D93C678626C7AAD','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"out_of_range","field":"legs[0].metres","message":"Expected `int` >= 1"}');
INSERT INTO "owner_log" VALUES(1,7,4,X'01A219940F2E7AB29BF4A0C28344C70E',X'01A219940EDF7852ACA653FCADD469AE','trip',X'01A219940F2E7227A8D445C6EA553836','put',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,5,X'01A219940F32749AB7B749A30455F1D8',X'62996685E0B05883AA28248F7FCCECAD','trip',X'01A219940F2E7227A8D445C6EA553836','purge',0,NULL,'','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,7,X'01A219940F337A4886F965FB4F7145F5',X'01A219940EDE7C12ADB63E82B6F82E6A','unknown',X'01A219940F337B36B3F3C2A304052DC5','put',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"unknown_kind","field":"kind","message":"a kind of record that this server does not know"}');
INSERT INTO "owner_log" VALUES(1,3,8,X'01A219940F3477858877A29ECCBC26A1',X'01A219940EDE7C12ADB63E82B6F82E6A','unreadable',NULL,'',0,NULL,'','2026-11-23 07:31:00.000000','rejected','{"code":"wrong_type","field":"id","message":"a value of another type than expected"}');
INSERT INTO "owner_log" VALUES(1,4,4,X'01A219940F357C5F99C3874A6CF94768',X'01A219940EDF773985781324817580E0','avoided_trip',X'01A219940F3578529968B56CDB668BA9','put',0,'{"date":"2026-11-23","reason":"telework","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,4,X'01A219940F3875209A81EDAA7C2A6CAA',X'01A219940EDF7E2BADED9A34146D078F','avoided_trip',X'01A219940F38717594DAB3AC01F17771','put',0,'{"date":"2026-11-09","reason":"remote_meeting","people":4}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,4,X'01A219940F39758E9106671DA64BE87C',X'01A219940EDF77BAB949671D64DFE84D','trip',X'01A219940F397359A3191C0F536D1E11','put',0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,4,X'01A219940F3A7BE7AEB7DE08757EB0B1',X'01A219940EDF75E1AFBC6F48D226B950','trip',X'01A219940F3A7BEC8FF8EBB05B424EA7','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,5,X'01A219940F3B7585803C13E0CDDFB2AB',X'01A219940EDF75E1AFBC6F48D226B950','avoided_trip',X'01A219940F3B7C9C90D6FCE535400EF9','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,6,X'01A219940F3C7BF18557F2226883DB3A',X'01A219940F3A77C8A9D51694CB90D43C','trip',X'01A219940F3C710FB83F9A7C0C1F0000','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,7,X'01A219940F3E7E448AB9380FE6D150C0',X'01A219940F3A77C8A9D51694CB90D43C','avoided_trip',X'01A219940F3E733782E833031D039C74','put',0,'{"date":"2026-11-16","reason":"telework"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,8,X'01A219940F3F74638918F6FD8483D9A9',X'01A219940F3A77C8A9D51694CB90D43C','trip',X'01A219940F3F76748C1AC0F7C1E06541','put',0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,7,X'01A219940F407687A50556ED76F70C59',X'01A219940EDE7E578C40CBA87F87E87A','usual',X'01A219940F407B34922B08F3477C2B5E','put',0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,8,X'01A219940F427EFC8726D007977A1CBF',X'01A219940EDE7E578C40CBA87F87E87A','vehicle',X'01A219940F42751FA5DC977B6896982F','put',0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,9,X'01A219940F447E91A8D58C373F95406E',X'01A219940EDE7E578C40CBA87F87E87A','schedule',X'01A219940F447C448453A0CBFF72555A','put',0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,10,X'01A219940F477BD0A595A722324ADBA4',X'01A219940EDE7E578C40CBA87F87E87A','trip',X'01A219940F47702C842DFC023212F936','put',0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,11,X'01A219940F507E0AA230E9A417D57E24',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A219940EF470178C512B0920EDD050','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,12,X'01A219940F507CCD96A4E216537AB4A4',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A219940F27799AB44C25FAD8A1CB03','put',6,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,2,13,X'01A219940F507FD0A4991E8CA73BAC38',X'44BDB4D4129D53D69055C3140E3A3EFE','recompute',X'01A219940F47702C842DFC023212F936','put',10,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,3,9,X'01A219940F527FBC88A255BCA503DB90',X'9F98974FC15C51D0955A76234F7239F9','recompute',X'01A219940EF87DF6A965B9E3B5CC8187','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,4,5,X'01A219940F5371CDB1EDB03766E2135D',X'2C207D1BA2B758A58571CC46C999F70C','recompute',X'01A219940EFC7627A14AE9837001502C','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,5,X'01A219940F547BC08268019F52DE0B60',X'C4A1EC4096D25E4894A60F6B0B2B469C','recompute',X'01A219940F007E318FA7981E771D296B','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,6,5,X'01A219940F5676D7A1B4C735688627F1',X'EAF4EB9D194955F69CE0F71756EDA072','recompute',X'01A219940F047C408881980B5F5B0177','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,7,6,X'01A219940F57769E9C7B87FC05FA4324',X'49026C3DA39A50EA9F9540BAF86913A6','recompute',X'01A219940F087490A5D62138998CD260','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,8,9,X'01A219940F587B968613DA3CF5496BC3',X'CEE4AF1122755038BD7EC8C37FC48727','recompute',X'01A219940F0B765786FE2AB0D43C935A','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,9,4,X'01A219940F5A7D17A8C0AA99ACA71E6A',X'F74A1A180498521FA6D0F8ACFC30E0A3','recompute',X'01A219940F0F74E0ABBEB6A6D39362F2','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,10,4,X'01A219940F5B7E39B61A11B1685FAC57',X'51CF810CACC85AB8B7BE7799C23EDAFD','recompute',X'01A219940F137D0BB49E039242F3C1A4','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,11,4,X'01A219940F5C7771B656DB4BB5E94CC7',X'394BB17EB846578AA23E2A73C7D2D289','recompute',X'01A219940F1770CD8A852EE30211ED31','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,12,4,X'01A219940F5D7AF8AE4102A3F64EEB72',X'782A0FE47A895E7F8582EB1BB3B9042C','recompute',X'01A219940F1B7253BED9C8D8C50FEDEB','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,13,4,X'01A219940F5E7849885142A38305E7CD',X'81702BE1A0535A5A9A4F7CD40DE5EF67','recompute',X'01A219940F1E7DA3806056957EA4B37B','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,14,4,X'01A219940F5F7AF5AC230D003BA101A8',X'9D81F9DD3B3C5C5598BBD73E0356BC82','recompute',X'01A219940F2270088047BD0DF98FB01E','put',3,'{"set":"desnz_2026"}','2026-11-23T07:31:00+00:00','2026-11-23 07:31:00.000000','applied',NULL);
INSERT INTO "owner_log" VALUES(1,5,6,X'01A219940F7374A2BC2B33D5A0BC9DE9',X'01A219940EDF7E2BADED9A34146D078F','trip',X'01A219940F7377B4B32354DCF00BA3F5','put',0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','2026-11-23T07:31:00Z','2026-11-23 07:31:00.000000','applied',NULL);
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
CREATE TABLE purged (
	organisation_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_purged PRIMARY KEY (organisation_id, member_id, id, kind), 
	CONSTRAINT fk_purged_organisation_id FOREIGN KEY(organisation_id, member_id) REFERENCES owner_head (organisation_id, member_id)
);
INSERT INTO "purged" VALUES(1,7,X'01A219940F2E7227A8D445C6EA553836','trip',5);
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
INSERT INTO "released_week" VALUES(1,'2026-11-23',0,'[]','{"people":13,"trips":15,"metres":693030,"unknown_metres":0,"categories":{"other":693030},"avoided":null,"milligrams":null,"ore":70573}','2026-11-23 07:31:00.000000');
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
INSERT INTO "schedule" VALUES(1,2,X'01A219940F447C448453A0CBFF72555A',9,0,'{"weekdays":[1,2,3,4],"telework":[5],"leave":[{"from":"2026-07-06","to":"2026-07-31"}]}','{"*":9}',NULL,1);
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
INSERT INTO "trip" VALUES(1,2,X'01A219940EE171F4ADB17AB52AF2DAC1',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A219940EF377D99CB17E683279B24F',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A219940EF470178C512B0920EDD050',11,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A219940EF67799B82F1C3A69E81BD4',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A219940EF7757FA976B86CFC53DC4B',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,3,X'01A219940EF87DF6A965B9E3B5CC8187',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,4,X'01A219940EFA719CB6BCB5A226761DA8',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A219940EFB7E8C8211F8E8A9D3A30B',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,4,X'01A219940EFC7627A14AE9837001502C',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A219940EFD78B291501C677A550A2C',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A219940EFF7C0EA4E85E5DDD4BF85E',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,5,X'01A219940F007E318FA7981E771D296B',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,6,X'01A219940F017625B28C909451C90D6D',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A219940F03766CB5CA5F6ADE93D462',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A219940F047C408881980B5F5B0177',5,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,7,X'01A219940F0573B7AD61F668A7F19452',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A219940F07706ABA4DECF6FDEE8B73',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,7,X'01A219940F087490A5D62138998CD260',6,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F097902A67E3E5BEF35CB74',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F0A76E698576700A9AE4FE4',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',1,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F0B765786FE2AB0D43C935A',9,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',1,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,9,X'01A219940F0D73C389E601BF929D9D7F',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A219940F0E7F738A1FEFE8316785AE',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"bus","metres":8400}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,9,X'01A219940F0F74E0ABBEB6A6D39362F2',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,10,X'01A219940F10735A9E9F2BF494B8939A',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A219940F1274418B4F90BD304FAACF',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,10,X'01A219940F137D0BB49E039242F3C1A4',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 8400, "milligrams": 1075200, "ore": null, "active_seconds": 0, "saved_milligrams": 667884, "legs": [{"factor_key": "desnz.bus.average_local_bus", "edition": "2026", "boundary": "WTW", "milligrams": 1075200, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 218400, "ore": null, "legs": [{"factor_key": "se.bus.city_hvo", "edition": "Naturv\u00e5rdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "milligrams": 218400, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,11,X'01A219940F147703935AC4415E00E98E',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":12345,"milligrams":563755,"ore":494,"active_seconds":0,"saved_milligrams":1497860,"legs":[{"factor_key":"se.car.medium.diesel","edition":"klimatresa (undated)","boundary":"WTW","milligrams":563755,"ore":494,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A219940F15793598A7EDF6DB60FA7D',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,11,X'01A219940F1770CD8A852EE30211ED31',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":12345,"fuel":"diesel","vehicle_owner":"company","persons":3}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 12345, "milligrams": 881063, "ore": 494, "active_seconds": 0, "saved_milligrams": 1680648, "legs": [{"factor_key": "desnz.car.average.diesel", "edition": "2026", "boundary": "WTW", "milligrams": 881063, "ore": 494, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 563755, "ore": 494, "legs": [{"factor_key": "se.car.medium.diesel", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 563755, "ore": 494, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,12,X'01A219940F187780838F79CF6B271AA7',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A219940F1A75B9BE024837A42BA91B',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,12,X'01A219940F1B7253BED9C8D8C50FEDEB',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"walk","metres":850}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 850, "milligrams": 0, "ore": null, "active_seconds": 612, "saved_milligrams": 176384, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 0, "ore": null, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 612}]}}',1);
INSERT INTO "trip" VALUES(1,13,X'01A219940F1C7DE39920A220159AD704',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":30100,"milligrams":376250,"ore":7525,"active_seconds":0,"saved_milligrams":4650450,"legs":[{"factor_key":"own","edition":"","boundary":"own","milligrams":376250,"ore":7525,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A219940F1D701B94C4342B819F1D10',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,13,X'01A219940F1E7DA3806056957EA4B37B',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":30100,"fuel":"electric","own_grams_per_km":12.5}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 30100, "milligrams": 376250, "ore": 7525, "active_seconds": 0, "saved_milligrams": 5869801, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 376250, "ore": 7525, "legs": [{"factor_key": "own", "edition": "", "boundary": "own", "milligrams": 376250, "ore": 7525, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,14,X'01A219940F207B4EB476CDD7E68F1239',1,0,'{"date":"2026-09-28","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":1}',NULL,'2026-09-28',15,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A219940F217A07B35AB6E6E17DEC1E',2,0,'{"date":"2026-11-09","purpose":"commute","direction":"out","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":2}',NULL,'2026-11-09',15,'{"metres":43100,"milligrams":287000,"ore":3900,"active_seconds":540,"saved_milligrams":6910700,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":540},{"factor_key":"se.rail.nordic_electric","edition":"klimatresa (undated)","boundary":"WTW","milligrams":287000,"ore":3900,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,14,X'01A219940F2270088047BD0DF98FB01E',4,0,'{"date":"2026-11-23","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":3}',NULL,'2026-11-23',15,'{"metres": 19780, "milligrams": 4104548, "ore": 4945, "active_seconds": 0, "saved_milligrams": 0, "legs": [{"factor_key": "desnz.car.average.petrol", "edition": "2026", "boundary": "WTW", "milligrams": 4104548, "ore": 4945, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 3303260, "ore": 4945, "legs": [{"factor_key": "se.car.medium.petrol", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 3303260, "ore": 4945, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,2,X'01A219940F27799AB44C25FAD8A1CB03',12,0,'{"date":"2026-11-23","purpose":"business","direction":"none","legs":[{"mode":"taxi","metres":7000,"ore":28000},{"mode":"flight","metres":394000,"cabin_class":"economy"}],"note":"Styrelsemöte"}','{"*":4,"note":6}','[{"field":"note","value":"Årsmöte","seq":5}]','2026-11-23',1,'{"metres": 401000, "milligrams": 51352420, "ore": 28000, "active_seconds": 0, "saved_milligrams": 31859090, "legs": [{"factor_key": "desnz.taxi.regular_taxi.vkm", "edition": "2026", "boundary": "WTW", "milligrams": 1818740, "ore": 28000, "active_seconds": 0}, {"factor_key": "desnz.flight.international_non_uk.economy.with_rf", "edition": "2026", "boundary": "WTW", "milligrams": 49533680, "ore": null, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 52402000, "ore": 28000, "legs": [{"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 28000, "active_seconds": 0}, {"factor_key": "se.flight.economy.with_rf", "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "milligrams": 52402000, "ore": null, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,3,X'01A219940F2B747EA12357F201842501',5,1,'{"date":"2026-11-16","purpose":"commute","direction":"out","legs":[{"mode":"bus","metres":8400}]}','{"*":4}',NULL,'2026-11-16',1,'{"metres":8400,"milligrams":218400,"ore":null,"active_seconds":0,"saved_milligrams":1184400,"legs":[{"factor_key":"se.bus.city_hvo","edition":"Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)","boundary":"WTW","milligrams":218400,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,6,X'01A219940F397359A3191C0F536D1E11',4,0,'{"date":"2026-11-09","purpose":"business","direction":"none","legs":[{"mode":"car","metres":61000,"fuel":"hvo","vehicle_owner":"pool","persons":2}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":61000,"milligrams":1128500,"ore":null,"active_seconds":0,"saved_milligrams":9058500,"legs":[{"factor_key":"se.car.medium.hvo100","edition":"klimatresa (undated)","boundary":"WTW","milligrams":1128500,"ore":null,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F3A7BEC8FF8EBB05B424EA7',4,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":4}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F3C710FB83F9A7C0C1F0000',6,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-09',1,'{"metres":19780,"milligrams":3303260,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"se.car.medium.petrol","edition":"klimatresa (undated)","boundary":"WTW","milligrams":3303260,"ore":4945,"active_seconds":0}]}',1);
INSERT INTO "trip" VALUES(1,8,X'01A219940F3F76748C1AC0F7C1E06541',8,0,'{"date":"2026-11-09","purpose":"commute","direction":"home","legs":[{"mode":"walk","metres":850}],"additional":true}','{"*":8}',NULL,'2026-11-09',1,'{"metres":850,"milligrams":0,"ore":null,"active_seconds":612,"saved_milligrams":141950,"legs":[{"factor_key":"no_fuel","edition":"","boundary":"WTW","milligrams":0,"ore":null,"active_seconds":612}]}',1);
INSERT INTO "trip" VALUES(1,2,X'01A219940F47702C842DFC023212F936',13,0,'{"date":"2026-11-23","purpose":"commute","direction":"home","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}]}','{"*":10}',NULL,'2026-11-23',15,'{"metres": 43100, "milligrams": 0, "ore": 3900, "active_seconds": 540, "saved_milligrams": 8943681, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "gap", "edition": "", "boundary": "WTW", "milligrams": null, "ore": 3900, "active_seconds": 0}], "earlier": {"replaced_at": "2026-11-23T07:31:00Z", "milligrams": 287000, "ore": 3900, "legs": [{"factor_key": "no_fuel", "edition": "", "boundary": "WTW", "milligrams": 0, "ore": null, "active_seconds": 540}, {"factor_key": "se.rail.nordic_electric", "edition": "klimatresa (undated)", "boundary": "WTW", "milligrams": 287000, "ore": 3900, "active_seconds": 0}]}}',1);
INSERT INTO "trip" VALUES(1,5,X'01A219940F7377B4B32354DCF00BA3F5',6,0,'{"date":"2026-11-24","purpose":"commute","direction":"out","legs":[{"mode":"car","metres":19780,"fuel":"petrol","vehicle_owner":"private"}]}','{"*":6}',NULL,'2026-11-24',1,'{"metres":19780,"milligrams":4104548,"ore":4945,"active_seconds":0,"saved_milligrams":0,"legs":[{"factor_key":"desnz.car.average.petrol","edition":"2026","boundary":"WTW","milligrams":4104548,"ore":4945,"active_seconds":0}]}',1);
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
INSERT INTO "usual" VALUES(1,2,X'01A219940F407B34922B08F3477C2B5E',7,0,'{"name":"Till jobbet","purpose":"commute","legs":[{"mode":"bicycle","metres":2100},{"mode":"commuter_train","metres":41000,"ore":3900}],"weekdays":[1,2,3,4,5]}','{"*":7}',NULL,1);
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
INSERT INTO "vehicle" VALUES(1,2,X'01A219940F42751FA5DC977B6896982F',8,0,'{"name":"Volvon","mode":"car","vehicle_owner":"private","fuel":"hybrid"}','{"*":8}',NULL,1);
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
COMMIT;
