BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_absence PRIMARY KEY (id), 
	CONSTRAINT fk_absence_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
INSERT INTO "absence" VALUES(1,3,'2027-01-05','2027-01-08','2026-12-01 09:02:00.000000');
CREATE TABLE account (
	id INTEGER NOT NULL, 
	platform VARCHAR NOT NULL, 
	account VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT uq_account_platform_account UNIQUE (platform, account)
);
INSERT INTO "account" VALUES(1,'desk','desk-Anna','desk-Anna',1);
INSERT INTO "account" VALUES(2,'desk','desk-Bram','desk-Bram',2);
INSERT INTO "account" VALUES(3,'desk','desk-Carla','desk-Carla',3);
INSERT INTO "account" VALUES(4,'desk','desk-Dirk','desk-Dirk',4);
INSERT INTO "account" VALUES(5,'desk','desk-Ella','desk-Ella',5);
INSERT INTO "account" VALUES(6,'desk','desk-Sara','desk-Sara',6);
INSERT INTO "account" VALUES(7,'desk','desk-Lars','desk-Lars',7);
INSERT INTO "account" VALUES(8,'desk','desk-Nora','desk-Nora',8);
CREATE TABLE action (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	note_id INTEGER NOT NULL, 
	signal_id INTEGER, 
	owner_id INTEGER NOT NULL, 
	due_on DATE NOT NULL, 
	state VARCHAR NOT NULL, 
	ended_at DATETIME, 
	next_at DATETIME, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_action_note_id_note FOREIGN KEY(note_id) REFERENCES note (id), 
	CONSTRAINT fk_action_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id), 
	CONSTRAINT fk_action_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id)
);
CREATE TABLE agenda_item (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	signal_id INTEGER NOT NULL, 
	position INTEGER, 
	decision VARCHAR NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	CONSTRAINT pk_agenda_item PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_item_decided_by_member FOREIGN KEY(decided_by) REFERENCES member (id), 
	CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_agenda_item_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id), 
	CONSTRAINT uq_agenda_item_meeting_id_signal_id UNIQUE (meeting_id, signal_id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attendance (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	answer VARCHAR NOT NULL, 
	answered_at DATETIME, 
	replaces_id INTEGER, 
	CONSTRAINT pk_attendance PRIMARY KEY (id), 
	CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attendance_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_attendance_replaces_id_member FOREIGN KEY(replaces_id) REFERENCES member (id), 
	CONSTRAINT uq_attendance_meeting_id_member_id UNIQUE (meeting_id, member_id)
);
INSERT INTO "attendance" VALUES(1,1,4,'hjl','',NULL,NULL);
INSERT INTO "attendance" VALUES(2,1,6,'sr','',NULL,NULL);
INSERT INTO "attendance" VALUES(3,2,4,'hjl','',NULL,NULL);
INSERT INTO "attendance" VALUES(4,2,6,'sr','',NULL,NULL);
INSERT INTO "attendance" VALUES(5,1,7,'advocaat','',NULL,NULL);
INSERT INTO "attendance" VALUES(6,2,7,'advocaat','',NULL,NULL);
CREATE TABLE audit_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	member_id INTEGER, 
	act VARCHAR NOT NULL, 
	about VARCHAR NOT NULL
);
INSERT INTO "audit_line" VALUES(1,'2026-12-01 09:00:00.000000',1,'command:consult','');
INSERT INTO "audit_line" VALUES(2,'2026-12-01 09:00:00.000000',1,'button:gate.send','HUU-0001');
INSERT INTO "audit_line" VALUES(3,'2026-12-01 09:00:00.000000',2,'button:part.claim','HUU-0001');
INSERT INTO "audit_line" VALUES(4,'2026-12-01 09:00:00.000000',2,'said','HUU-0001');
INSERT INTO "audit_line" VALUES(5,'2026-12-01 09:00:00.000000',1,'said','HUU-0001');
INSERT INTO "audit_line" VALUES(6,'2026-12-01 09:00:00.000000',1,'command:consult','');
INSERT INTO "audit_line" VALUES(7,'2026-12-01 09:00:00.000000',1,'button:gate.send','HUU-0002');
INSERT INTO "audit_line" VALUES(8,'2026-12-01 09:00:00.000000',1,'command:consult','');
INSERT INTO "audit_line" VALUES(9,'2026-12-01 09:00:00.000000',1,'command:signaal','');
INSERT INTO "audit_line" VALUES(10,'2026-12-01 09:00:00.000000',1,'button:gate.send','SIG-0001');
INSERT INTO "audit_line" VALUES(11,'2026-12-01 09:02:00.000000',4,'command:overleg','');
INSERT INTO "audit_line" VALUES(12,'2026-12-01 09:02:00.000000',4,'form:meeting.series','');
INSERT INTO "audit_line" VALUES(13,'2026-12-01 09:02:00.000000',4,'command:overleg','');
INSERT INTO "audit_line" VALUES(14,'2026-12-01 09:02:00.000000',4,'button:ov.seats','');
INSERT INTO "audit_line" VALUES(15,'2026-12-01 09:02:00.000000',4,'button:ov.seat','');
INSERT INTO "audit_line" VALUES(16,'2026-12-01 09:02:00.000000',4,'button:ov.sit','');
INSERT INTO "audit_line" VALUES(17,'2026-12-01 09:02:00.000000',3,'command:piket','absence 1');
INSERT INTO "audit_line" VALUES(18,'2026-12-01 09:23:00.000000',NULL,'step:herinneren','HUU-0002');
INSERT INTO "audit_line" VALUES(19,'2026-12-01 09:45:00.000000',NULL,'step:achterwacht','HUU-0002');
CREATE TABLE audit_seal (
	id INTEGER NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	lines INTEGER NOT NULL, 
	sealed_at DATETIME NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_audit_seal PRIMARY KEY (id), 
	CONSTRAINT uq_audit_seal_last UNIQUE (last)
);
INSERT INTO "audit_seal" VALUES(1,1,17,17,'2026-12-01 09:06:00.000000','dcbcf692127d6c055b63ff2346250d09fbe68b8310c9bb7adc00b3f628fb4f98');
INSERT INTO "audit_seal" VALUES(2,18,18,1,'2026-12-01 09:27:00.000000','49011f4d5c2974be2af18fcacc0163417e2fd6fbffef439ee61d6d535dcfba5e');
INSERT INTO "audit_seal" VALUES(3,19,19,1,'2026-12-01 09:47:00.000000','8dbea65486a59777e61e8b403ad897f83223fe39e703b88c236188dfb4ff7a61');
CREATE TABLE board (
	place VARCHAR NOT NULL, 
	shown VARCHAR NOT NULL, 
	card VARCHAR NOT NULL, 
	CONSTRAINT pk_board PRIMARY KEY (place)
);
INSERT INTO "board" VALUES('desk:C-ZWOLLE','1.2.0.1100','on-duty:desk:C-ZWOLLE:2026-12-01');
CREATE TABLE breach (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	noticed_at DATETIME NOT NULL, 
	deadline DATETIME NOT NULL, 
	reported_by INTEGER NOT NULL, 
	seen_by VARCHAR NOT NULL, 
	kinds VARCHAR NOT NULL, 
	reminders INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	next_at DATETIME, 
	closed_at DATETIME, 
	closed_by INTEGER, 
	CONSTRAINT pk_breach PRIMARY KEY (id), 
	CONSTRAINT fk_breach_closed_by_member FOREIGN KEY(closed_by) REFERENCES member (id), 
	CONSTRAINT fk_breach_reported_by_member FOREIGN KEY(reported_by) REFERENCES member (id), 
	CONSTRAINT uq_breach_code UNIQUE (code)
);
CREATE TABLE card_copy (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	platform VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	"group" BOOLEAN NOT NULL, 
	language VARCHAR NOT NULL, 
	message_place VARCHAR, 
	message_id VARCHAR, 
	gone BOOLEAN NOT NULL, 
	CONSTRAINT pk_card_copy PRIMARY KEY (id), 
	CONSTRAINT uq_card_copy_name_platform_place UNIQUE (name, platform, place)
);
INSERT INTO "card_copy" VALUES(1,'consult:1:asker','desk','desk-Anna',0,'nl','desk-Anna','5',0);
INSERT INTO "card_copy" VALUES(2,'part:1:2','desk','desk-Bram',0,'nl','desk-Bram','4',0);
INSERT INTO "card_copy" VALUES(3,'part:1:claimed:1796115600','desk','desk-Anna',0,'nl','desk-Anna','7',0);
INSERT INTO "card_copy" VALUES(4,'entry:2','desk','desk-Anna',0,'nl','desk-Anna','10',0);
INSERT INTO "card_copy" VALUES(5,'entry:3','desk','desk-Bram',0,'nl','desk-Bram','13',0);
INSERT INTO "card_copy" VALUES(6,'consult:2:asker','desk','desk-Anna',0,'nl','desk-Anna','18',0);
INSERT INTO "card_copy" VALUES(7,'part:2:2','desk','desk-Bram',0,'nl','desk-Bram','17',0);
INSERT INTO "card_copy" VALUES(8,'signal:1:mine','desk','desk-Anna',0,'nl','desk-Anna','25',0);
INSERT INTO "card_copy" VALUES(9,'signal:1:coordinators','desk','C-ZWOLLE',1,'nl','C-ZWOLLE','24',0);
INSERT INTO "card_copy" VALUES(10,'signal:1:mine:decided:1796115600','desk','desk-Anna',0,'nl','desk-Anna','27',0);
INSERT INTO "card_copy" VALUES(11,'on-duty:desk:C-ZWOLLE:2026-12-01','desk','C-ZWOLLE',1,'nl','C-ZWOLLE','29',0);
INSERT INTO "card_copy" VALUES(12,'idea:1','desk','desk-Anna',0,'nl','desk-Anna','28',0);
INSERT INTO "card_copy" VALUES(13,'idea:1:coordinators','desk','C-ZWOLLE',1,'nl','C-ZWOLLE','26',0);
INSERT INTO "card_copy" VALUES(14,'meeting:OVL-0001:invite:0','desk','desk-Dirk',0,'nl','desk-Dirk','34',0);
INSERT INTO "card_copy" VALUES(15,'meeting:OVL-0001:invite:0','desk','desk-Sara',0,'nl','desk-Sara','35',0);
INSERT INTO "card_copy" VALUES(16,'meeting:OVL-0002:invite:0','desk','desk-Dirk',0,'nl','desk-Dirk','36',0);
INSERT INTO "card_copy" VALUES(17,'meeting:OVL-0002:invite:0','desk','desk-Sara',0,'nl','desk-Sara','37',0);
INSERT INTO "card_copy" VALUES(18,'series:1:begun','desk','C-ZWOLLE',1,'nl','C-ZWOLLE','33',0);
INSERT INTO "card_copy" VALUES(19,'series:1:seat','desk','desk-Lars',0,'nl','desk-Lars','45',0);
INSERT INTO "card_copy" VALUES(20,'series:1:seat-advocaat','desk','C-ZWOLLE',1,'nl','C-ZWOLLE','46',0);
INSERT INTO "card_copy" VALUES(21,'meeting:OVL-0001:invite:0','desk','desk-Lars',0,'nl','desk-Lars','47',0);
INSERT INTO "card_copy" VALUES(22,'meeting:OVL-0002:invite:0','desk','desk-Lars',0,'nl','desk-Lars','48',0);
INSERT INTO "card_copy" VALUES(23,'part:2:reminder:1796116980','desk','desk-Bram',0,'nl','desk-Bram','53',0);
INSERT INTO "card_copy" VALUES(24,'part:2:3','desk','desk-Carla',0,'nl','desk-Carla','54',0);
INSERT INTO "card_copy" VALUES(25,'note:2:asker-backup:1796118300','desk','desk-Anna',0,'nl','desk-Anna','55',0);
CREATE TABLE code_number (
	prefix VARCHAR NOT NULL, 
	last INTEGER NOT NULL, 
	removed INTEGER NOT NULL, 
	CONSTRAINT pk_code_number PRIMARY KEY (prefix)
);
INSERT INTO "code_number" VALUES('HUU',2,0);
INSERT INTO "code_number" VALUES('SIG',1,0);
INSERT INTO "code_number" VALUES('IDEE',1,0);
INSERT INTO "code_number" VALUES('OVL',2,0);
CREATE TABLE code_try (
	digest VARCHAR NOT NULL, 
	tries INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_code_try PRIMARY KEY (digest)
);
CREATE TABLE consult (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	asker_id INTEGER NOT NULL, 
	location VARCHAR, 
	district VARCHAR, 
	kind VARCHAR NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	state VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	outcome VARCHAR NOT NULL, 
	counterfactual VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	wrapped_key BLOB, 
	erase_at DATETIME, 
	CONSTRAINT pk_consult PRIMARY KEY (id), 
	CONSTRAINT fk_consult_asker_id_member FOREIGN KEY(asker_id) REFERENCES member (id), 
	CONSTRAINT uq_consult_code UNIQUE (code)
);
INSERT INTO "consult" VALUES(1,'HUU-0001',1,'zwolle','overijssel','',0,'open','2026-12-01 09:00:00.000000',NULL,'nog_onbekend','weet_niet','e77950e8437a95df571e3944f017df26480467c468085117279b0d606e0fc66b',X'5E318F8CEEFA7A73070310B9CFC1EBD45587C9DE30A8339F24DF93B497BEC0A9E3DBC5785204DB3CDAF3C26F51625EF23669834C726086B061CD3893B495BA07',NULL);
INSERT INTO "consult" VALUES(2,'HUU-0002',1,'zwolle','overijssel','',0,'open','2026-12-01 09:00:00.000000',NULL,'nog_onbekend','weet_niet','9d5415038ef2bbab5edaee5c1787bf5d7af11a0f61c702185a3a7a1411443c9b',X'5E318F8C4EE0603C23019E9A0B6B2C11B796018E9FF771CDD20ECE13AFF282272DE45094265224768D13BC28CC11A4D3C7FDBD2F10E1A81B74DE606ED3A1F488',NULL);
CREATE TABLE contact (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	areas VARCHAR NOT NULL, 
	topics VARCHAR NOT NULL, 
	municipalities VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	hours VARCHAR NOT NULL, 
	does VARCHAR NOT NULL, 
	does_not VARCHAR NOT NULL, 
	member_id INTEGER, 
	confirmed_at DATETIME, 
	changed_at DATETIME NOT NULL, 
	removed BOOLEAN NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE draft (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	member_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	platform VARCHAR NOT NULL, 
	wrapped_key BLOB NOT NULL, 
	box BLOB NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT fk_draft_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE entry (
	id INTEGER NOT NULL, 
	consult_id INTEGER NOT NULL, 
	part_id INTEGER, 
	author_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	box BLOB NOT NULL, 
	said_at DATETIME NOT NULL, 
	edited_at DATETIME, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT fk_entry_author_id_member FOREIGN KEY(author_id) REFERENCES member (id), 
	CONSTRAINT fk_entry_consult_id_consult FOREIGN KEY(consult_id) REFERENCES consult (id), 
	CONSTRAINT fk_entry_part_id_part FOREIGN KEY(part_id) REFERENCES part (id)
);
INSERT INTO "entry" VALUES(1,1,NULL,1,'vraag',X'31D493E24C6250BC38F5111C5F14F7BB455A2EF09522C923D1D3F1AC7F885BE43311F94282BC0C099F7ACE64A5C763231246975397A37D5C6FBC7E58AED9674400C2EA1DB3B2A655D2482A','2026-12-01 09:00:00.000000',NULL,'');
INSERT INTO "entry" VALUES(2,1,1,2,'antwoord',X'EB2F754BE2331C57E1EB618A5828DF49F82AA3440A229E7EC65890F4F17DC73AD4848AED3B20A9287082FF5A2B936C66E2DB1651DBE5DBAB91052BE2E97EBED61110EBD3','2026-12-01 09:00:00.000000',NULL,'desk desk-Bram own-8');
INSERT INTO "entry" VALUES(3,1,1,1,'aanvulling',X'61D10924BC0EABE422CBC3589C9F6AA48C4E2DDE1DD7F20841C2CED8365BA05EBA388F307027304E6E8A161E','2026-12-01 09:00:00.000000',NULL,'desk desk-Anna own-11');
INSERT INTO "entry" VALUES(4,2,NULL,1,'vraag',X'8D484E98F2BBD93F78505F514C7FFA07D7ED8E6EEC1E4176824A88F2DDABA7D4483E5199AC8A6E891616DEFDDEA3503610C1B0E4596C1CB96DB57C4FD9A1564300864D54D549C5','2026-12-01 09:00:00.000000',NULL,'');
CREATE TABLE exclusion (
	consult_id INTEGER NOT NULL, 
	organisation VARCHAR NOT NULL, 
	CONSTRAINT pk_exclusion PRIMARY KEY (consult_id, organisation), 
	CONSTRAINT fk_exclusion_consult_id_consult FOREIGN KEY(consult_id) REFERENCES consult (id)
);
CREATE TABLE fee_month (
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	month VARCHAR NOT NULL, 
	lines JSON NOT NULL, 
	agreed_at DATETIME NOT NULL, 
	locked_by INTEGER, 
	locked_at DATETIME, 
	CONSTRAINT pk_fee_month PRIMARY KEY (id), 
	CONSTRAINT fk_fee_month_locked_by_member FOREIGN KEY(locked_by) REFERENCES member (id), 
	CONSTRAINT fk_fee_month_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT uq_fee_month_member_id_month UNIQUE (member_id, month)
);
CREATE TABLE feed (
	id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_feed PRIMARY KEY (id), 
	CONSTRAINT fk_feed_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT uq_feed_digest UNIQUE (digest), 
	CONSTRAINT uq_feed_member_id_kind UNIQUE (member_id, kind)
);
CREATE TABLE gap (
	id INTEGER NOT NULL, 
	area VARCHAR NOT NULL, 
	reach VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	CONSTRAINT pk_gap PRIMARY KEY (id), 
	CONSTRAINT uq_gap_area_reach_starts_at UNIQUE (area, reach, starts_at)
);
CREATE TABLE gap_notice (
	id INTEGER NOT NULL, 
	gaps VARCHAR NOT NULL, 
	CONSTRAINT pk_gap_notice PRIMARY KEY (id)
);
CREATE TABLE gate_count (
	id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	what VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_gate_count PRIMARY KEY (id)
);
INSERT INTO "gate_count" VALUES(1,'2026-12-01','teksten','',1);
INSERT INTO "gate_count" VALUES(2,'2026-12-01','teksten','',1);
INSERT INTO "gate_count" VALUES(3,'2026-12-01','teksten','',1);
INSERT INTO "gate_count" VALUES(4,'2026-12-01','teksten','',1);
INSERT INTO "gate_count" VALUES(5,'2026-12-01','gevonden','PERSON',1);
INSERT INTO "gate_count" VALUES(6,'2026-12-01','teksten','',1);
CREATE TABLE idea (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	location VARCHAR, 
	district VARCHAR, 
	level VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	proposed_by INTEGER, 
	quick_win BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	owner_id INTEGER, 
	next_at DATETIME, 
	nudged INTEGER NOT NULL, 
	untraceable_at DATETIME, 
	untraceable_by INTEGER, 
	wrapped_key BLOB, 
	box BLOB NOT NULL, 
	erase_at DATETIME, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT fk_idea_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id), 
	CONSTRAINT fk_idea_proposed_by_member FOREIGN KEY(proposed_by) REFERENCES member (id), 
	CONSTRAINT fk_idea_untraceable_by_member FOREIGN KEY(untraceable_by) REFERENCES member (id), 
	CONSTRAINT uq_idea_code UNIQUE (code)
);
INSERT INTO "idea" VALUES(1,'IDEE-1','huur','zwolle','overijssel','regionaal','idee',NULL,0,'2026-12-01 09:01:00.000000',4,'2026-12-29 08:00:00.000000',0,NULL,NULL,X'5E318F8CA16D22CBC2C5EE372BB2CDEEA945E7D3BAA793F4D910DAD38B65CE102F0062AB43FA4652BB6D6EFC3EA67EAF139253960B623B484EC2EF79FC6ADCF4',X'2B82A2084E325AFE4667C3447BCBEE6CF8ED5BC6205A4EBE2D969A8390420AB16320FDEB052F458992ADE0FDA1D7116125CD29A3D0F96D30F62D146692A2FE618E748F81435D14FE90FF53C1A656',NULL);
CREATE TABLE idea_origin (
	signal_id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	CONSTRAINT pk_idea_origin PRIMARY KEY (signal_id), 
	CONSTRAINT fk_idea_origin_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_origin_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id)
);
INSERT INTO "idea_origin" VALUES(1,1);
CREATE TABLE idea_step (
	id INTEGER NOT NULL, 
	idea_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	member_id INTEGER, 
	reason_id INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_step PRIMARY KEY (id), 
	CONSTRAINT fk_idea_step_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_step_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_idea_step_reason_id_reason FOREIGN KEY(reason_id) REFERENCES reason (id)
);
INSERT INTO "idea_step" VALUES(1,1,'idee',NULL,NULL,'2026-12-01 09:01:00.000000');
CREATE TABLE idea_vote (
	idea_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	support INTEGER NOT NULL, 
	effect INTEGER NOT NULL, 
	financial INTEGER NOT NULL, 
	organisational INTEGER NOT NULL, 
	policy INTEGER NOT NULL, 
	reach INTEGER NOT NULL, 
	voted_at DATETIME NOT NULL, 
	CONSTRAINT pk_idea_vote PRIMARY KEY (idea_id, member_id), 
	CONSTRAINT fk_idea_vote_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_idea_vote_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE link_code (
	digest VARCHAR NOT NULL, 
	member_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_link_code PRIMARY KEY (digest), 
	CONSTRAINT fk_link_code_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	series_id INTEGER NOT NULL, 
	planned_on DATE NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	venue VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	step VARCHAR NOT NULL, 
	next_at DATETIME, 
	confirmed_by INTEGER, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_confirmed_by_member FOREIGN KEY(confirmed_by) REFERENCES member (id), 
	CONSTRAINT fk_meeting_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT uq_meeting_code UNIQUE (code), 
	CONSTRAINT uq_meeting_series_id_planned_on UNIQUE (series_id, planned_on)
);
INSERT INTO "meeting" VALUES(1,'OVL-0001',1,'2027-01-07','2027-01-07 09:00:00.000000','2027-01-07 11:00:00.000000','https://video.voorbeeld.nl/huur','gepland',0,'oproep','2026-12-24 09:00:00.000000',NULL);
INSERT INTO "meeting" VALUES(2,'OVL-0002',1,'2027-03-04','2027-03-04 09:00:00.000000','2027-03-04 11:00:00.000000','https://video.voorbeeld.nl/huur','gepland',0,'oproep','2027-02-18 09:00:00.000000',NULL);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	roles VARCHAR NOT NULL, 
	areas VARCHAR NOT NULL, 
	location VARCHAR, 
	phone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	home VARCHAR, 
	home_chosen BOOLEAN NOT NULL, 
	active BOOLEAN NOT NULL, 
	changes INTEGER NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT uq_member_email UNIQUE (email)
);
INSERT INTO "member" VALUES(1,'Anna','Organisatie Anna','hjl','eerstelijn','','zwolle','038 123 45 67','anna@voorbeeld.nl','nl','desk',0,1,1);
INSERT INTO "member" VALUES(2,'Bram','Organisatie Bram','advocaat','advocaat','huur;arbeid','zwolle','038 123 45 67','bram@voorbeeld.nl','nl','desk',0,1,1);
INSERT INTO "member" VALUES(3,'Carla','Organisatie Carla','advocaat','advocaat','huur','zwolle','038 123 45 67','carla@voorbeeld.nl','nl','desk',0,1,1);
INSERT INTO "member" VALUES(4,'Dirk','Organisatie Dirk','hjl','coordinator;eerstelijn','','zwolle','038 123 45 67','dirk@voorbeeld.nl','nl','desk',0,1,1);
INSERT INTO "member" VALUES(5,'Ella','Organisatie Ella','advocaat','advocaat','huur;arbeid',NULL,'038 123 45 67','ella@voorbeeld.nl','nl',NULL,0,1,0);
INSERT INTO "member" VALUES(6,'Sara','Organisatie Sara','sr','coordinator;eerstelijn','','zwolle','038 123 45 67','sara@voorbeeld.nl','nl',NULL,0,1,0);
INSERT INTO "member" VALUES(7,'Lars','Organisatie Lars','advocaat','advocaat','huur','zwolle','038 123 45 67','lars@voorbeeld.nl','nl',NULL,0,1,0);
INSERT INTO "member" VALUES(8,'Nora','Organisatie Nora','anders','landelijk','',NULL,'038 123 45 67','nora@voorbeeld.nl','nl',NULL,0,1,0);
CREATE TABLE note (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	author_id INTEGER NOT NULL, 
	written_at DATETIME NOT NULL, 
	wrapped_key BLOB, 
	box BLOB NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_author_id_member FOREIGN KEY(author_id) REFERENCES member (id), 
	CONSTRAINT fk_note_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE TABLE occurrence (
	"key" VARCHAR NOT NULL, 
	ran_at DATETIME NOT NULL, 
	CONSTRAINT pk_occurrence PRIMARY KEY ("key")
);
INSERT INTO "occurrence" VALUES('duty:1:2@2026-12-01T10:00:00','2026-12-01 09:00:00.000000');
INSERT INTO "occurrence" VALUES('slot-opened:1:0','2026-12-01 09:01:00.000000');
INSERT INTO "occurrence" VALUES('self-audit@2026-12-01T09:00:00+00:00','2026-12-01 09:01:00.000000');
INSERT INTO "occurrence" VALUES('self-audit@2026-12-01T09:15:00+00:00','2026-12-01 09:22:00.000000');
INSERT INTO "occurrence" VALUES('self-audit@2026-12-01T09:30:00+00:00','2026-12-01 09:30:00.000000');
INSERT INTO "occurrence" VALUES('self-audit@2026-12-01T09:45:00+00:00','2026-12-01 09:45:00.000000');
INSERT INTO "occurrence" VALUES('slot-opened:1:1','2026-12-01 09:45:00.000000');
INSERT INTO "occurrence" VALUES('self-audit@2026-12-01T10:00:00+00:00','2026-12-01 10:00:00.000000');
CREATE TABLE outgoing (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	platform VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	"group" BOOLEAN NOT NULL, 
	language VARCHAR NOT NULL, 
	under VARCHAR, 
	body VARCHAR NOT NULL, 
	priority INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	not_before DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	tried_at DATETIME, 
	lease_until DATETIME, 
	reason VARCHAR NOT NULL, 
	delay VARCHAR NOT NULL, 
	CONSTRAINT pk_outgoing PRIMARY KEY (id), 
	CONSTRAINT uq_outgoing_key UNIQUE ("key")
);
INSERT INTO "outgoing" VALUES(1,'09d7821bcf274d76b4544df791a7e966','post','consult:1:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.edit", "1", {"text": "consult-edit"}, "plain"], ["consult.close", "1", {"text": "consult-close"}, "plain"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(2,'bac9d6dedc3f487a9ac7c56957f4409c','post','part:1:2','desk','desk-Bram',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "1", {"text": "part-claim"}, "primary"], ["part.conflict", "1", {"text": "part-conflict"}, "plain"], ["part.other_area", "1", {"text": "part-other-area"}, "plain"], ["part.more", "1", {"text": "part-need-more"}, "plain"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(3,'dbf0232cb7e84f48afea327c10fcc749','edit','part:1:2','desk','desk-Bram',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-owned-hint"}, "buttons": [["part.answer", "1", {"text": "part-answer"}, "primary"], ["part.call", "1", {"text": "part-call"}, "plain"], ["part.back", "1", {"text": "part-give-back"}, "plain"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(4,'445c407784ec46ffb855fa2529ba16a6','edit','consult:1:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-claimed", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.edit", "1", {"text": "consult-edit"}, "plain"], ["consult.close", "1", {"text": "consult-close"}, "plain"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(5,'bcf3199688b441548ce30ab1b3ac9326','post','part:1:claimed:1796115600','desk','desk-Anna',0,'nl','consult:1:asker','{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "asker-claimed", "args": {"lawyer": "Bram", "area": "Huurrecht"}}]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(6,'8bb05cbba7494dd7b9834d189b92027f','post','entry:2','desk','desk-Anna',0,'nl','consult:1:asker','{"title": {"text": "entry-from", "args": {"name": "Bram", "code": "HUU-0001"}}, "body": [{"quote": 2}], "hint": {"text": "standing-line"}}',0,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(7,'a252d0daca5c41bb886e8024f6476bcf','edit','consult:1:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-answered", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.close", "1", {"text": "consult-close"}, "primary"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(8,'19f7bce3ff15483c8aa1e97e11045370','edit','part:1:2','desk','desk-Bram',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-owned-answered"}, "buttons": [["part.answer", "1", {"text": "part-answer"}, "primary"], ["part.call", "1", {"text": "part-call"}, "plain"], ["part.back", "1", {"text": "part-give-back"}, "plain"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(9,'ef927cb1732047f199bd476024e73b2b','post','entry:3','desk','desk-Bram',0,'nl','part:1:2','{"title": {"text": "entry-from", "args": {"name": "Anna", "code": "HUU-0001"}}, "body": [{"quote": 3}]}',0,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(10,'3ac0a587417e4a949da62993103d7d28','edit','consult:1:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-answered", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.close", "1", {"text": "consult-close"}, "primary"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(11,'0f3c77c400404e7f9067011477061461','post','consult:2:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 4}]], "buttons": [["consult.edit", "2", {"text": "consult-edit"}, "plain"], ["consult.close", "2", {"text": "consult-close"}, "plain"], ["consult.withdraw", "2", {"text": "consult-withdraw"}, "danger"]]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(12,'a6272bd910e04dc1bbb1b78039ad4b3d','post','part:2:2','desk','desk-Bram',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"quote": 4}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "2", {"text": "part-claim"}, "primary"], ["part.conflict", "2", {"text": "part-conflict"}, "plain"], ["part.other_area", "2", {"text": "part-other-area"}, "plain"], ["part.more", "2", {"text": "part-need-more"}, "plain"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(13,'ef3deba0f3284363942e85d6cc19877d','post','signal:1:mine','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}], "facts": [[{"text": "signal-said"}, {"quote": [1, "signal"]}]], "buttons": [["signal.withdraw", "1", {"text": "signal-withdraw"}, "danger"]]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(14,'e5e0c4cf5dc24a06a7f0d3d3e79c738b','post','signal:1:coordinators','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-new", "args": {"kind": {"text": "signal-kind-casuistiek"}}}, {"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}], "buttons": [["signal.look", "1", {"text": "signal-look"}, "primary"]]}',1,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:00:10.000000','','');
INSERT INTO "outgoing" VALUES(15,'3b2a8a96c2ca4f9eb83e528af1a3da28','edit','signal:1:mine','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-stands-idea"}], "facts": [[{"text": "signal-said"}, {"quote": [1, "signal"]}]]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(16,'6874af91f9b249388a14d41adebcd728','post','signal:1:mine:decided:1796115600','desk','desk-Anna',0,'nl','signal:1:mine','{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-heard-idea", "args": {"code": "SIG-0001"}}]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(17,'2dad9d7379484f79a064262fcfdf6382','edit','signal:1:coordinators','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-new", "args": {"kind": {"text": "signal-kind-casuistiek"}}}, {"text": "signal-stands-idea"}]}',2,'sent','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(18,'ffc249544b8e422bab2a0abbe30a953c','post','on-duty:desk:C-ZWOLLE:2026-12-01','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "board-title"}, "facts": [[{"text": "board-line", "args": {"area": ["Huurrecht"], "reach": {"text": "reach-place", "args": {"place": "Zwolle"}}, "lawyer": "Bram", "until": {"text": "slot-time", "args": {"hour": "12", "minute": "00"}}}}, {"phone": "038 123 45 67"}]]}',4,'sent','2026-12-01 09:01:00.000000','2026-12-01 09:01:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(19,'f96fbf896f3a4f928102329d0c84945f','topic','topic','desk','C-ZWOLLE',1,'nl',NULL,'{"body": [{"text": "topic", "args": {"each": [{"text": "topic-one", "args": {"area": ["huurrecht"], "lawyer": "Bram", "until": {"text": "slot-time", "args": {"hour": "12", "minute": "00"}}}}]}}]}',4,'sent','2026-12-01 09:01:00.000000','2026-12-01 09:01:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(20,'0161e1323c5f41cd86c3471cc500a2c5','post','idea:1','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "idea-heading", "args": {"code": "IDEE-1", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "idea-began-as", "args": {"codes": ["SIG-0001"]}}, {"text": "idea-stands-regional"}, {"text": "idea-next", "args": {"name": "Dirk", "until": {"on": "2026-12-29"}}}], "facts": [[{"text": "idea-said"}, {"quote": [1, "idea"]}]], "buttons": [["idea.look", "1", {"text": "idea-look"}, "plain"]]}',2,'sent','2026-12-01 09:01:00.000000','2026-12-01 09:01:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(21,'99a993810d4e4ad495884b3d981a52af','post','idea:1:coordinators','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "idea-heading", "args": {"code": "IDEE-1", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "idea-stands-regional"}, {"text": "idea-next", "args": {"name": "Dirk", "until": {"on": "2026-12-29"}}}], "buttons": [["idea.look", "1", {"text": "idea-look"}, "primary"]]}',1,'sent','2026-12-01 09:01:00.000000','2026-12-01 09:01:00.000000',1,NULL,'2026-12-01 09:01:10.000000','','');
INSERT INTO "outgoing" VALUES(22,'ad7e2c20d4204b87813348584952973e','post','meeting:OVL-0001:invite:0','desk','desk-Dirk',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAxLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(23,'59dddbc3739940c88b519f354bbd0fdc','post','meeting:OVL-0001:invite:0','desk','desk-Sara',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAxLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(24,'30f3911738f041a5a0f39a613d6f8a34','post','meeting:OVL-0002:invite:0','desk','desk-Dirk',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAyLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(25,'ee0a419a74ee4344a252149644dece33','post','meeting:OVL-0002:invite:0','desk','desk-Sara',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAyLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(26,'16934dd3514543b0b75aff2067057a9b','post','series:1:begun','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "series-begun-2m", "args": {"minutes": 120}}, {"text": "series-empty-seats", "args": {"seats": [{"text": "seat-advocaat"}]}}], "facts": [[{"text": "series-first-dates"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "meeting-date-line", "args": {"code": "OVL-0001", "at": {"at": "2027-01-07T09:00:00+00:00"}}}, "rest": {"text": "meeting-date-line", "args": {"code": "OVL-0002", "at": {"at": "2027-03-04T09:00:00+00:00"}}}}}}}], [{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seats", "1", {"text": "series-seats"}, "plain"]]}',2,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(27,'aa0e4e8c84404a259e00cfee8766e6ef','post','series:1:seat','desk','desk-Lars',0,'nl',NULL,'{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-yours", "args": {"seat": {"text": "seat-advocaat"}, "name": "Dirk"}}]}',1,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(28,'39e06baf3e7b411e82e6e62054b2e660','post','series:1:seat-advocaat','desk','C-ZWOLLE',1,'nl',NULL,'{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-taken", "args": {"name": "Lars", "seat": {"text": "seat-advocaat"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(29,'043b900a79624f1dbad20fdbc7d07077','post','meeting:OVL-0001:invite:0','desk','desk-Lars',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkFUVEVOREVFO0NOPUxhcnM7UEFSVFNUQVQ9TkVFRFMtQUNUSU9OO1JPTEU9UkVRLVBBUlRJQ0lQQU5UOm1haWx0bzpsYXJzQHZvDQogb3JiZWVsZC5ubA0KREVTQ1JJUFRJT046RGUgYWdlbmRhIHN0YWF0IGluIEtvcnRlIExpam46IHR5cCAvb3ZlcmxlZyBhZ2VuZGEgT1ZMLTAwMDEuIEwNCiBhYXQgZGFhciBvb2sgd2V0ZW4gb2YgamUga29tdC4NCkxBU1QtTU9ESUZJRUQ6MjAyNjEyMDFUMDkwMjAwWg0KTE9DQVRJT046aHR0cHM6Ly92aWRlby52b29yYmVlbGQubmwvaHV1cg0KT1JHQU5JWkVSO0NOPURpcms6bWFpbHRvOmRpcmtAdm9vcmJlZWxkLm5sDQpTVEFUVVM6Q09ORklSTUVEDQpUUkFOU1A6T1BBUVVFDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo=", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(30,'b6c91467bc4e4d018cc47a839121e682','post','meeting:OVL-0002:invite:0','desk','desk-Lars',0,'nl',NULL,'{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkFUVEVOREVFO0NOPUxhcnM7UEFSVFNUQVQ9TkVFRFMtQUNUSU9OO1JPTEU9UkVRLVBBUlRJQ0lQQU5UOm1haWx0bzpsYXJzQHZvDQogb3JiZWVsZC5ubA0KREVTQ1JJUFRJT046RGUgYWdlbmRhIHN0YWF0IGluIEtvcnRlIExpam46IHR5cCAvb3ZlcmxlZyBhZ2VuZGEgT1ZMLTAwMDIuIEwNCiBhYXQgZGFhciBvb2sgd2V0ZW4gb2YgamUga29tdC4NCkxBU1QtTU9ESUZJRUQ6MjAyNjEyMDFUMDkwMjAwWg0KTE9DQVRJT046aHR0cHM6Ly92aWRlby52b29yYmVlbGQubmwvaHV1cg0KT1JHQU5JWkVSO0NOPURpcms6bWFpbHRvOmRpcmtAdm9vcmJlZWxkLm5sDQpTVEFUVVM6Q09ORklSTUVEDQpUUkFOU1A6T1BBUVVFDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo=", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:02:00.000000','2026-12-01 09:02:00.000000',1,NULL,'2026-12-01 09:02:10.000000','','');
INSERT INTO "outgoing" VALUES(31,'f3a4202ae71148cc86fbad630f864972','post','part:2:reminder:1796116980','desk','desk-Bram',0,'nl','part:2:2','{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "part-reminder", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}]}',3,'sent','2026-12-01 09:23:00.000000','2026-12-01 09:23:00.000000',1,NULL,'2026-12-01 09:23:10.000000','','');
INSERT INTO "outgoing" VALUES(32,'84e4d6ce80ef4a6ba2da73000bcd96e1','post','part:2:3','desk','desk-Carla',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"quote": 4}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "2", {"text": "part-claim"}, "primary"], ["part.conflict", "2", {"text": "part-conflict"}, "plain"], ["part.other_area", "2", {"text": "part-other-area"}, "plain"], ["part.more", "2", {"text": "part-need-more"}, "plain"]]}',1,'sent','2026-12-01 09:45:00.000000','2026-12-01 09:45:00.000000',1,NULL,'2026-12-01 09:45:10.000000','','');
INSERT INTO "outgoing" VALUES(33,'2714132a80024920884722f3ae631df3','edit','consult:2:asker','desk','desk-Anna',0,'nl',NULL,'{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-with-backup", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": "Carla", "until": {"at": "2026-12-01T10:30:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 4}]], "buttons": [["consult.edit", "2", {"text": "consult-edit"}, "plain"], ["consult.close", "2", {"text": "consult-close"}, "plain"], ["consult.withdraw", "2", {"text": "consult-withdraw"}, "danger"]]}',1,'sent','2026-12-01 09:45:00.000000','2026-12-01 09:45:00.000000',1,NULL,'2026-12-01 09:45:10.000000','','');
INSERT INTO "outgoing" VALUES(34,'3ec152bf189741b5b5c7c28eb3716eb9','post','note:2:asker-backup:1796118300','desk','desk-Anna',0,'nl','consult:2:asker','{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "asker-backup", "args": {"status": {"text": "stands-with-backup", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": "Carla", "until": {"at": "2026-12-01T10:30:00+00:00"}}}, "area": "Huurrecht"}}]}',1,'sent','2026-12-01 09:45:00.000000','2026-12-01 09:45:00.000000',1,NULL,'2026-12-01 09:45:10.000000','','');
CREATE TABLE part (
	id INTEGER NOT NULL, 
	consult_id INTEGER NOT NULL, 
	area VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reach VARCHAR NOT NULL, 
	shift_id INTEGER, 
	offered_to INTEGER, 
	backup_to INTEGER, 
	passed_by INTEGER, 
	owner_id INTEGER, 
	asked_at DATETIME NOT NULL, 
	offered_at DATETIME, 
	claimed_at DATETIME, 
	answered_at DATETIME, 
	clock_from DATETIME, 
	step VARCHAR NOT NULL, 
	next_at DATETIME, 
	CONSTRAINT pk_part PRIMARY KEY (id), 
	CONSTRAINT fk_part_consult_id_consult FOREIGN KEY(consult_id) REFERENCES consult (id)
);
INSERT INTO "part" VALUES(1,1,'huur','beantwoord','zwolle',1,2,NULL,NULL,2,'2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000','vrager_herinneren','2026-12-04 09:00:00.000000');
INSERT INTO "part" VALUES(2,2,'huur','uitgezet','zwolle',1,2,3,NULL,NULL,'2026-12-01 09:00:00.000000','2026-12-01 09:00:00.000000',NULL,NULL,'2026-12-01 09:00:00.000000','coordinator','2026-12-01 10:30:00.000000');
CREATE TABLE platform_trust (
	platform VARCHAR NOT NULL, 
	trust VARCHAR NOT NULL, 
	chosen_by INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_platform_trust PRIMARY KEY (platform), 
	CONSTRAINT fk_platform_trust_chosen_by_member FOREIGN KEY(chosen_by) REFERENCES member (id)
);
CREATE TABLE poll (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	asked_by INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	told_at DATETIME, 
	next_at DATETIME NOT NULL, 
	CONSTRAINT pk_poll PRIMARY KEY (id), 
	CONSTRAINT fk_poll_asked_by_member FOREIGN KEY(asked_by) REFERENCES member (id), 
	CONSTRAINT fk_poll_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_poll_series_id_series FOREIGN KEY(series_id) REFERENCES series (id)
);
CREATE TABLE poll_date (
	id INTEGER NOT NULL, 
	poll_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	CONSTRAINT pk_poll_date PRIMARY KEY (id), 
	CONSTRAINT fk_poll_date_poll_id_poll FOREIGN KEY(poll_id) REFERENCES poll (id)
);
CREATE TABLE poll_vote (
	date_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	can BOOLEAN NOT NULL, 
	CONSTRAINT pk_poll_vote PRIMARY KEY (date_id, member_id), 
	CONSTRAINT fk_poll_vote_date_id_poll_date FOREIGN KEY(date_id) REFERENCES poll_date (id), 
	CONSTRAINT fk_poll_vote_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE proposal (
	id INTEGER NOT NULL, 
	district VARCHAR, 
	area VARCHAR NOT NULL, 
	topic VARCHAR NOT NULL, 
	cases INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	found_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	decided_by INTEGER, 
	signal_id INTEGER, 
	CONSTRAINT pk_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_proposal_decided_by_member FOREIGN KEY(decided_by) REFERENCES member (id), 
	CONSTRAINT fk_proposal_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id)
);
CREATE TABLE reason (
	id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	written_at DATETIME NOT NULL, 
	wrapped_key BLOB, 
	box BLOB NOT NULL, 
	erase_at DATETIME, 
	CONSTRAINT pk_reason PRIMARY KEY (id), 
	CONSTRAINT fk_reason_author_id_member FOREIGN KEY(author_id) REFERENCES member (id)
);
CREATE TABLE reminder_choice (
	member_id INTEGER NOT NULL, 
	minutes VARCHAR NOT NULL, 
	CONSTRAINT pk_reminder_choice PRIMARY KEY (member_id), 
	CONSTRAINT fk_reminder_choice_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE TABLE seat (
	id INTEGER NOT NULL, 
	series_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	member_id INTEGER NOT NULL, 
	CONSTRAINT pk_seat PRIMARY KEY (id), 
	CONSTRAINT fk_seat_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_seat_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT uq_seat_series_id_member_id UNIQUE (series_id, member_id)
);
INSERT INTO "seat" VALUES(1,1,'hjl',4);
INSERT INTO "seat" VALUES(2,1,'sr',6);
INSERT INTO "seat" VALUES(3,1,'advocaat',7);
CREATE TABLE seen (
	platform VARCHAR NOT NULL, 
	"update" VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	"by" VARCHAR NOT NULL, 
	answer VARCHAR NOT NULL, 
	CONSTRAINT pk_seen PRIMARY KEY (platform, "update")
);
INSERT INTO "seen" VALUES('desk','1','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 1}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "1", {"text": "gate-send"}, "primary"], ["gate.rewrite", "1", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "1", {"text": "gate-mask"}, "plain"], ["gate.areas", "1", {"text": "gate-other-area"}, "plain"], ["gate.drop", "1", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','3','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "consult-sent", "args": {"code": "HUU-0001"}}, {"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}]}}]');
INSERT INTO "seen" VALUES('desk','6','2026-12-01 09:00:00.000000','f558ce44','[]');
INSERT INTO "seen" VALUES('desk','9','2026-12-01 09:00:00.000000','f558ce44','[]');
INSERT INTO "seen" VALUES('desk','12','2026-12-01 09:00:00.000000','f558ce44','[]');
INSERT INTO "seen" VALUES('desk','14','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-found"}, {"preview": 2}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "2", {"text": "gate-send"}, "primary"], ["gate.rewrite", "2", {"text": "gate-rewrite"}, "plain"], ["gate.release", "2", {"text": "gate-release"}, "plain"], ["gate.mask", "2", {"text": "gate-mask"}, "plain"], ["gate.areas", "2", {"text": "gate-other-area"}, "plain"], ["gate.drop", "2", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','16','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "consult-sent", "args": {"code": "HUU-0002"}}, {"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}]}}]');
INSERT INTO "seen" VALUES('desk','19','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 3}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "3", {"text": "gate-send"}, "primary"], ["gate.rewrite", "3", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "3", {"text": "gate-mask"}, "plain"], ["gate.areas", "3", {"text": "gate-other-area"}, "plain"], ["gate.drop", "3", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','21','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 4}, {"text": "signal-read-as"}], "facts": [[{"text": "signal-about"}, {"text": "signal-kind-casuistiek"}], [{"text": "signal-area"}, {"plain": "Huurrecht"}], [{"text": "signal-goes-to"}, {"text": "signal-waits-short"}], [{"text": "signal-name"}, {"text": "signal-unnamed"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "4", {"text": "gate-send"}, "primary"], ["gate.rewrite", "4", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "4", {"text": "gate-mask"}, "plain"], ["signal.kinds", "4", {"text": "signal-other-kind"}, "plain"], ["signal.areas", "4", {"text": "signal-other-area"}, "plain"], ["signal.name_me", "4", {"text": "signal-show-name"}, "plain"], ["gate.drop", "4", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','23','2026-12-01 09:00:00.000000','f558ce44','[{"reply": {"title": {"text": "signal-sent-title"}, "body": [{"text": "signal-sent", "args": {"code": "SIG-0001"}}, {"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}]}}]');
INSERT INTO "seen" VALUES('desk','30','2026-12-01 09:02:00.000000','f558ce44','[{"ask": "meeting.series", "arg": ""}]');
INSERT INTO "seen" VALUES('desk','31','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "series-begun-2m", "args": {"minutes": 120}}, {"text": "series-empty-seats", "args": {"seats": [{"text": "seat-advocaat"}]}}], "facts": [[{"text": "series-first-dates"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "meeting-date-line", "args": {"code": "OVL-0001", "at": {"at": "2027-01-07T09:00:00+00:00"}}}, "rest": {"text": "meeting-date-line", "args": {"code": "OVL-0002", "at": {"at": "2027-03-04T09:00:00+00:00"}}}}}}}], [{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seats", "1", {"text": "series-seats"}, "plain"]]}}]');
INSERT INTO "seen" VALUES('desk','38','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"title": {"text": "series-list"}, "facts": [[{"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, {"text": "series-often-2m"}]], "buttons": [["ov.seats", "1", {"text": "series-show", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "plain"]]}}]');
INSERT INTO "seen" VALUES('desk','40','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "facts": [[{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seat", "1.hjl", {"text": "seat-fill", "args": {"seat": {"text": "seat-hjl"}}}, "plain"], ["ov.seat", "1.sr", {"text": "seat-fill", "args": {"seat": {"text": "seat-sr"}}}, "plain"], ["ov.seat", "1.advocaat", {"text": "seat-fill", "args": {"seat": {"text": "seat-advocaat"}}}, "plain"], ["ov.stand_up", "1.4", {"text": "seat-leave", "args": {"name": "Dirk"}}, "danger"], ["ov.stand_up", "1.6", {"text": "seat-leave", "args": {"name": "Sara"}}, "danger"], ["ov.end", "1", {"text": "series-end"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','42','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-who", "args": {"seat": {"text": "seat-advocaat"}}}], "buttons": [["ov.sit", "1.advocaat.2", {"text": "person-name", "args": {"name": "Bram"}}, "plain"], ["ov.sit", "1.advocaat.3", {"text": "person-name", "args": {"name": "Carla"}}, "plain"], ["ov.sit", "1.advocaat.7", {"text": "person-name", "args": {"name": "Lars"}}, "plain"]]}}]');
INSERT INTO "seen" VALUES('desk','44','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-taken", "args": {"name": "Lars", "seat": {"text": "seat-advocaat"}}}], "facts": [[{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-people", "args": {"seat": {"text": "seat-advocaat"}, "people": ["Lars"]}}}}}}}}]], "buttons": [["ov.seat", "1.hjl", {"text": "seat-fill", "args": {"seat": {"text": "seat-hjl"}}}, "plain"], ["ov.seat", "1.sr", {"text": "seat-fill", "args": {"seat": {"text": "seat-sr"}}}, "plain"], ["ov.seat", "1.advocaat", {"text": "seat-fill", "args": {"seat": {"text": "seat-advocaat"}}}, "plain"], ["ov.stand_up", "1.4", {"text": "seat-leave", "args": {"name": "Dirk"}}, "danger"], ["ov.stand_up", "1.6", {"text": "seat-leave", "args": {"name": "Sara"}}, "danger"], ["ov.stand_up", "1.7", {"text": "seat-leave", "args": {"name": "Lars"}}, "danger"], ["ov.end", "1", {"text": "series-end"}, "danger"]]}}]');
INSERT INTO "seen" VALUES('desk','51','2026-12-01 09:02:00.000000','f558ce44','[{"reply": {"body": [{"text": "away-noted", "args": {"days": {"text": "days-from-to", "args": {"first": {"on": "2027-01-05"}, "last": {"on": "2027-01-08"}}}, "count": 0}}], "buttons": [["absence.back", "1", {"text": "away-not"}, "plain"]]}}]');
CREATE TABLE series (
	id INTEGER NOT NULL, 
	district VARCHAR NOT NULL, 
	location VARCHAR, 
	areas VARCHAR NOT NULL, 
	rhythm VARCHAR NOT NULL, 
	first_on DATE, 
	clock VARCHAR NOT NULL, 
	minutes INTEGER NOT NULL, 
	venue VARCHAR NOT NULL, 
	seats VARCHAR NOT NULL, 
	organiser_id INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_series PRIMARY KEY (id), 
	CONSTRAINT fk_series_organiser_id_member FOREIGN KEY(organiser_id) REFERENCES member (id)
);
INSERT INTO "series" VALUES(1,'overijssel','zwolle','huur','2m','2027-01-07','10:00',120,'https://video.voorbeeld.nl/huur','hjl;sr;advocaat',4,'2026-12-01 09:02:00.000000',NULL);
CREATE TABLE series_area (
	district VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	series_id INTEGER NOT NULL, 
	CONSTRAINT pk_series_area PRIMARY KEY (district, area), 
	CONSTRAINT fk_series_area_series_id_series FOREIGN KEY(series_id) REFERENCES series (id)
);
INSERT INTO "series_area" VALUES('overijssel','huur',1);
CREATE TABLE set_aside (
	reference VARCHAR NOT NULL, 
	platform VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	error VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_set_aside PRIMARY KEY (reference)
);
CREATE TABLE shared_signal (
	signal_id INTEGER NOT NULL, 
	audience VARCHAR NOT NULL, 
	shared_on DATE NOT NULL, 
	CONSTRAINT pk_shared_signal PRIMARY KEY (signal_id, audience), 
	CONSTRAINT fk_shared_signal_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id)
);
CREATE TABLE shift (
	id INTEGER NOT NULL, 
	area VARCHAR NOT NULL, 
	reach VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	lawyer_id INTEGER NOT NULL, 
	backup_id INTEGER, 
	state VARCHAR NOT NULL, 
	ready_at DATETIME, 
	remind_at DATETIME, 
	outcome VARCHAR NOT NULL, 
	uid VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	CONSTRAINT pk_shift PRIMARY KEY (id), 
	CONSTRAINT fk_shift_backup_id_member FOREIGN KEY(backup_id) REFERENCES member (id), 
	CONSTRAINT fk_shift_lawyer_id_member FOREIGN KEY(lawyer_id) REFERENCES member (id), 
	CONSTRAINT uq_shift_area_reach_starts_at UNIQUE (area, reach, starts_at), 
	CONSTRAINT uq_shift_uid UNIQUE (uid)
);
INSERT INTO "shift" VALUES(1,'huur','zwolle','2026-12-01 09:00:00.000000','2026-12-01 11:00:00.000000',2,3,'niet_bereikt',NULL,NULL,'','af3a9a6a277a442bb09eedc332c7278e',1);
INSERT INTO "shift" VALUES(2,'huur','zwolle','2026-12-02 09:00:00.000000','2026-12-02 11:00:00.000000',3,NULL,'gepland',NULL,'2026-12-02 08:50:00.000000','','d10e13d70da741278a3a769a0c73d4d6',0);
INSERT INTO "shift" VALUES(3,'huur','landelijk','2026-12-01 12:00:00.000000','2026-12-01 14:00:00.000000',5,NULL,'gepland',NULL,'2026-12-01 11:50:00.000000','','99b6e1aa7492426db6d7da45ec553304',0);
CREATE TABLE shift_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	shift_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	"by" INTEGER, 
	how VARCHAR NOT NULL, 
	old_lawyer INTEGER, 
	new_lawyer INTEGER, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	CONSTRAINT fk_shift_change_by_member FOREIGN KEY("by") REFERENCES member (id), 
	CONSTRAINT fk_shift_change_new_lawyer_member FOREIGN KEY(new_lawyer) REFERENCES member (id), 
	CONSTRAINT fk_shift_change_old_lawyer_member FOREIGN KEY(old_lawyer) REFERENCES member (id), 
	CONSTRAINT fk_shift_change_shift_id_shift FOREIGN KEY(shift_id) REFERENCES shift (id)
);
INSERT INTO "shift_change" VALUES(1,1,'2026-12-01 09:45:00.000000',NULL,'niet_bereikt',2,2,'2026-12-01 09:00:00.000000','2026-12-01 11:00:00.000000');
CREATE TABLE sighting (
	id INTEGER NOT NULL, 
	signal_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	location VARCHAR, 
	district VARCHAR, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_sighting PRIMARY KEY (id), 
	CONSTRAINT fk_sighting_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_sighting_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id), 
	CONSTRAINT uq_sighting_signal_id_member_id UNIQUE (signal_id, member_id)
);
INSERT INTO "sighting" VALUES(1,1,1,'zwolle','overijssel','2026-12-01 09:00:00.000000');
CREATE TABLE signal (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	theme VARCHAR NOT NULL, 
	tags VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	location VARCHAR, 
	district VARCHAR, 
	level VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	raised_by INTEGER NOT NULL, 
	named BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	owner_id INTEGER, 
	next_at DATETIME, 
	meeting_id INTEGER, 
	carried INTEGER NOT NULL, 
	cases INTEGER NOT NULL, 
	untraceable_at DATETIME, 
	untraceable_by INTEGER, 
	merged_into INTEGER, 
	decided_at DATETIME, 
	wrapped_key BLOB, 
	box BLOB NOT NULL, 
	erase_at DATETIME, 
	CONSTRAINT pk_signal PRIMARY KEY (id), 
	CONSTRAINT fk_signal_merged_into_signal FOREIGN KEY(merged_into) REFERENCES signal (id), 
	CONSTRAINT fk_signal_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id), 
	CONSTRAINT fk_signal_raised_by_member FOREIGN KEY(raised_by) REFERENCES member (id), 
	CONSTRAINT fk_signal_untraceable_by_member FOREIGN KEY(untraceable_by) REFERENCES member (id), 
	CONSTRAINT uq_signal_code UNIQUE (code)
);
INSERT INTO "signal" VALUES(1,'SIG-0001','casuistiek','','','huur','zwolle','overijssel','lokaal','idee',1,0,'2026-12-01 09:00:00.000000',4,NULL,NULL,0,0,NULL,NULL,NULL,'2026-12-01 09:00:00.000000',X'5E318F8CBF4418C7270E6071067890E5105123422BD6BFD3DCA2A99B52F4F94121B755B67CD3232B82CEA2744F21F3B2AFB1A73AA01DCF6B18A406CF40892F32',X'3A089408C7767180DE39B5F8F0F2D62E8CA123854EFCD4B103040FF5510F2E728CE703F087D286D45D1E6E943F4C8C466F5082FD15633DCD743FF53CC977C5EED0231833A90A9C5D5E2364863F45','2027-12-01 09:00:00.000000');
CREATE TABLE slot_template (
	id INTEGER NOT NULL, 
	area VARCHAR NOT NULL, 
	reach VARCHAR NOT NULL, 
	weekday INTEGER NOT NULL, 
	from_minute INTEGER NOT NULL, 
	until_minute INTEGER NOT NULL, 
	CONSTRAINT pk_slot_template PRIMARY KEY (id), 
	CONSTRAINT uq_slot_template_area_reach_weekday_from_minute UNIQUE (area, reach, weekday, from_minute)
);
CREATE TABLE steering_proposal (
	id INTEGER NOT NULL, 
	idea_id INTEGER, 
	signal_id INTEGER, 
	open_for VARCHAR, 
	proposed_at DATETIME NOT NULL, 
	outcome VARCHAR NOT NULL, 
	decided_by INTEGER, 
	decided_at DATETIME, 
	held INTEGER NOT NULL, 
	nudged INTEGER NOT NULL, 
	next_at DATETIME, 
	reason_id INTEGER, 
	CONSTRAINT pk_steering_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_steering_proposal_decided_by_member FOREIGN KEY(decided_by) REFERENCES member (id), 
	CONSTRAINT fk_steering_proposal_idea_id_idea FOREIGN KEY(idea_id) REFERENCES idea (id), 
	CONSTRAINT fk_steering_proposal_reason_id_reason FOREIGN KEY(reason_id) REFERENCES reason (id), 
	CONSTRAINT fk_steering_proposal_signal_id_signal FOREIGN KEY(signal_id) REFERENCES signal (id), 
	CONSTRAINT uq_steering_proposal_open_for UNIQUE (open_for)
);
CREATE TABLE swap (
	id INTEGER NOT NULL, 
	shift_id INTEGER NOT NULL, 
	areas VARCHAR NOT NULL, 
	from_at DATETIME, 
	until_at DATETIME, 
	asked_by INTEGER NOT NULL, 
	arranged_by INTEGER, 
	asked_at DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	taken_by INTEGER, 
	next_at DATETIME NOT NULL, 
	CONSTRAINT pk_swap PRIMARY KEY (id), 
	CONSTRAINT fk_swap_arranged_by_member FOREIGN KEY(arranged_by) REFERENCES member (id), 
	CONSTRAINT fk_swap_asked_by_member FOREIGN KEY(asked_by) REFERENCES member (id), 
	CONSTRAINT fk_swap_shift_id_shift FOREIGN KEY(shift_id) REFERENCES shift (id), 
	CONSTRAINT fk_swap_taken_by_member FOREIGN KEY(taken_by) REFERENCES member (id)
);
CREATE TABLE trace (
	consult_id INTEGER NOT NULL, 
	area VARCHAR NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_trace PRIMARY KEY (consult_id, area, topic), 
	CONSTRAINT fk_trace_consult_id_consult FOREIGN KEY(consult_id) REFERENCES consult (id)
);
CREATE TABLE violation (
	wrong VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	looks INTEGER NOT NULL, 
	told BOOLEAN NOT NULL, 
	CONSTRAINT pk_violation PRIMARY KEY (wrong, about)
);
CREATE TABLE watermark (
	job VARCHAR NOT NULL, 
	done_until DATETIME NOT NULL, 
	CONSTRAINT pk_watermark PRIMARY KEY (job)
);
INSERT INTO "watermark" VALUES('consult.haste','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('consult.erase-soon','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('gaps-ahead','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('gaps-next-week','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('duty-digest','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('paper-roster','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('radar.read','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('radar.look','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('monthly-digest','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('ideas.report','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('rights.verify','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('engine.clear','2026-12-01 09:01:00.000000');
INSERT INTO "watermark" VALUES('reconciliation','2026-12-01 09:01:00.000000');
CREATE TABLE workgroup (
	slug VARCHAR NOT NULL, 
	owner_id INTEGER, 
	CONSTRAINT pk_workgroup PRIMARY KEY (slug), 
	CONSTRAINT fk_workgroup_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id)
);
CREATE TABLE workgroup_member (
	workgroup VARCHAR NOT NULL, 
	member_id INTEGER NOT NULL, 
	joined_at DATETIME NOT NULL, 
	until DATE, 
	CONSTRAINT pk_workgroup_member PRIMARY KEY (workgroup, member_id), 
	CONSTRAINT fk_workgroup_member_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
);
CREATE INDEX ix_audit_line_at ON audit_line (at);
CREATE INDEX ix_card_copy_message ON card_copy (platform, message_id);
CREATE INDEX ix_code_try_since ON code_try (since);
CREATE INDEX ix_gap_starts_at ON gap (starts_at);
CREATE INDEX ix_gate_count_day ON gate_count (day);
CREATE INDEX ix_occurrence_ran_at ON occurrence (ran_at);
CREATE INDEX ix_outgoing_delay ON outgoing (delay, state);
CREATE INDEX ix_outgoing_due ON outgoing (state, priority, not_before);
CREATE INDEX ix_outgoing_name ON outgoing (name);
CREATE INDEX ix_seen_at ON seen (at);
CREATE INDEX ix_absence_last_day ON absence (last_day);
CREATE INDEX ix_absence_member_id ON absence (member_id);
CREATE INDEX ix_account_member_id ON account (member_id);
CREATE INDEX ix_breach_next_at ON breach (next_at);
CREATE INDEX ix_consult_asker_id ON consult (asker_id);
CREATE INDEX ix_consult_closed_at ON consult (closed_at);
CREATE INDEX ix_consult_erase_at ON consult (erase_at);
CREATE INDEX ix_consult_fingerprint ON consult (fingerprint);
CREATE INDEX ix_consult_state ON consult (state);
CREATE INDEX ix_contact_changed_at ON contact (changed_at);
CREATE INDEX ix_contact_member_id ON contact (member_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_organisation ON contact (organisation);
CREATE INDEX ix_draft_expires_at ON draft (expires_at);
CREATE INDEX ix_draft_member_id ON draft (member_id);
CREATE INDEX ix_fee_month_month ON fee_month (month);
CREATE INDEX ix_idea_district ON idea (district);
CREATE INDEX ix_idea_erase_at ON idea (erase_at);
CREATE INDEX ix_idea_next_at ON idea (next_at);
CREATE INDEX ix_idea_state ON idea (state);
CREATE INDEX ix_reason_erase_at ON reason (erase_at);
CREATE INDEX ix_series_district ON series (district);
CREATE INDEX ix_shift_area ON shift (area);
CREATE INDEX ix_shift_ends_at ON shift (ends_at);
CREATE INDEX ix_shift_lawyer_id ON shift (lawyer_id);
CREATE INDEX ix_shift_over ON shift (outcome, ends_at);
CREATE INDEX ix_shift_remind_at ON shift (remind_at);
CREATE INDEX ix_shift_starts_at ON shift (starts_at);
CREATE INDEX ix_signal_area ON signal (area);
CREATE INDEX ix_signal_district ON signal (district);
CREATE INDEX ix_signal_erase_at ON signal (erase_at);
CREATE INDEX ix_signal_meeting_id ON signal (meeting_id);
CREATE INDEX ix_signal_merged_into ON signal (merged_into);
CREATE INDEX ix_signal_next_at ON signal (next_at);
CREATE INDEX ix_signal_raised_by ON signal (raised_by);
CREATE INDEX ix_signal_state ON signal (state);
CREATE INDEX ix_idea_origin_idea_id ON idea_origin (idea_id);
CREATE INDEX ix_idea_step_idea_id ON idea_step (idea_id);
CREATE INDEX ix_meeting_next_at ON meeting (next_at);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_meeting_state ON meeting (state);
CREATE INDEX ix_part_consult_id ON part (consult_id);
CREATE INDEX ix_part_due ON part (state, next_at);
CREATE INDEX ix_part_owner_id ON part (owner_id);
CREATE INDEX ix_proposal_district ON proposal (district);
CREATE INDEX ix_proposal_found_at ON proposal (found_at);
CREATE INDEX ix_seat_member_id ON seat (member_id);
CREATE INDEX ix_seat_series_id ON seat (series_id);
CREATE INDEX ix_series_area_series_id ON series_area (series_id);
CREATE INDEX ix_shift_change_at ON shift_change (at);
CREATE INDEX ix_shift_change_shift_id ON shift_change (shift_id);
CREATE INDEX ix_sighting_member_id ON sighting (member_id);
CREATE INDEX ix_sighting_signal_id ON sighting (signal_id);
CREATE INDEX ix_steering_proposal_idea_id ON steering_proposal (idea_id);
CREATE INDEX ix_steering_proposal_next_at ON steering_proposal (next_at);
CREATE INDEX ix_steering_proposal_outcome ON steering_proposal (outcome);
CREATE INDEX ix_steering_proposal_signal_id ON steering_proposal (signal_id);
CREATE INDEX ix_swap_next_at ON swap (next_at);
CREATE INDEX ix_swap_shift_id ON swap (shift_id);
CREATE INDEX ix_swap_state ON swap (state);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_agenda_item_signal_id ON agenda_item (signal_id);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_attendance_member_id ON attendance (member_id);
CREATE INDEX ix_entry_consult_id ON entry (consult_id);
CREATE INDEX ix_entry_source ON entry (source);
CREATE INDEX ix_note_meeting_id ON note (meeting_id);
CREATE INDEX ix_poll_next_at ON poll (next_at);
CREATE INDEX ix_poll_series_id ON poll (series_id);
CREATE INDEX ix_poll_state ON poll (state);
CREATE INDEX ix_action_meeting_id ON action (meeting_id);
CREATE INDEX ix_action_next_at ON action (next_at);
CREATE INDEX ix_action_owner_id ON action (owner_id);
CREATE INDEX ix_action_state ON action (state);
CREATE INDEX ix_poll_date_poll_id ON poll_date (poll_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('draft',4);
INSERT INTO "sqlite_sequence" VALUES('audit_line',19);
INSERT INTO "sqlite_sequence" VALUES('shift_change',1);
COMMIT;
