# The papers that `kortelijn privacy` makes.

cli-help-privacy = Register of processing, retention terms and annex for the DPIA, with the settings of now.

papers-title = Korte Lijn: privacy papers
papers-made = Made on { $at }, from the settings of this installation.
papers-processing = Register of processing (art. 30 GDPR)
papers-processing-how = The organisations that use Korte Lijn are the controllers. Fill in their names and the contact: ………
papers-purpose = Purpose
papers-data = Data
papers-persons = About whom
papers-receivers = Recipients outside the own storage
papers-nobody = none
papers-security = Security: texts are encrypted one by one, the key is destroyed when a text is erased, roles decide who can do what, and the audit is sealed.
papers-retention = Retention
papers-retention-how = A term is changed in kortelijn.toml under [bewaren_dagen], after a decision.
papers-what = What
papers-where = Table
papers-how-long = How long
papers-fields = Every field
papers-fields-how = Everything that is stored, by table.
papers-annex = Annex to the DPIA
papers-annex-how = What the settings say, and then what you fill in yourselves.
papers-trust-volledig = { $platform } may show texts of cases. Add the processor agreement.
papers-trust-alleen-meldingen = { $platform } gets notices with a number only, no texts of cases.
papers-key = A key of one's own is set (KORTELIJN_KEY).
papers-no-key = No key is set. Without KORTELIJN_KEY the bot does not start.
papers-sqlite = The data are in an SQLite file. Keep it on an encrypted disk.
papers-postgres = The data are in PostgreSQL. Encrypt the disk and restrict who can reach it.
papers-local = Names and numbers are recognised locally. No text goes to a language model or another service.
papers-gate = No text leaves by itself: its writer first sees it as it would be sent, and sends it.
papers-channels = { $count ->
    [one] One channel is
   *[other] { $count } channels are
} set. They carry numbers and legal areas, no texts of questions.
papers-asks-why = Why is this processing necessary?
papers-asks-basis = What is the legal basis, for each organisation?
papers-asks-persons = How many participants and questions a year?
papers-asks-special = Do special categories or criminal data occur in questions, and how is it prevented that somebody is recognised?
papers-asks-minimal = Can it be done with less data?
papers-asks-processors = Which processors are there, and which agreements?
papers-asks-rights = How can participants use their rights? (In chat: /privacy.)
papers-asks-breach = Who decides on reporting a breach? (In chat: /privacy lek.)
papers-asks-risks = Which risks remain?
papers-asks-agreed = What does the privacy officer say, and when is it due again?

term-vraagtekst = { $days } days after closing; at once when withdrawn
term-signaaltekst = { $days } days after the decision; at once when withdrawn
term-metadata = { $days } days after it ended
term-rooster = { $days } days after the shift
term-logboek = { $days } days
term-concept = until sent or dropped, at most half an hour
term-radar = 90 days
term-verslag = 365 days
term-eigen = until the person changes or erases it, or leaves and is erased
term-uur = an hour
term-berichten = 30 days after delivery
term-updates = 7 days
term-blijft = in this version not removed by itself
