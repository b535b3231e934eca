# Signal meetings: planning, who comes, agenda, decisions, minutes.

command-overleg = See the next meeting, its agenda and what was decided
command-overleg-usage = agenda huur
command-overleg-more = With a code behind it you see that meeting, with verslag you read what was decided, with acties what you promised. Coordinators plan a series with nieuw and the legal area, and change seats with reeksen.

overleg-title = Signal meetings
overleg-none = No meeting is planned for your region yet.
overleg-hint = Read the agenda with /overleg agenda, or the last minutes with /overleg verslag. Something to raise? Type /signaal.
overleg-hint-coordinator = Plan a series with /overleg nieuw and the legal area. You change seats and series with /overleg reeksen.
overleg-usage = I do not understand this. Type /overleg for all meetings, or /overleg agenda with a legal area.
overleg-unknown = I do not know this meeting, or it is of another region.
overleg-undecided = Not everything decided yet
overleg-codes = { $codes }
overleg-mine = Your actions
overleg-mine-many = { $many ->
    [one] 1 action, before { $until }. Type /overleg acties.
   *[other] { $many } actions, the first before { $until }. Type /overleg acties.
}

# -- a meeting

meeting-about = { $areas } ({ $place })
meeting-national = national
meeting-general = general
meeting-general-choice = General (belongs to no single legal area)
meeting-title = { $code }: signal meeting { $about }
meeting-code = { $code }
meeting-line = { $code }, { $about }. { $said }
meeting-date-line = { $at } ({ $code })
meeting-when = When
meeting-when-at = { $at }, { $minutes } minutes
meeting-when-cancelled = Cancelled. It was planned for { $at }, { $minutes } minutes.
meeting-when-short = { $at }
meeting-where = Where
meeting-who = Who comes
meeting-signals = Signals
meeting-signals-open = { $signals ->
    [0] no open signals yet
    [one] 1 open signal
   *[other] { $signals } open signals
}
meeting-i-none = You have not said yet whether you come.
meeting-i-comes = You come.
meeting-i-stays-away = You do not come.
meeting-i-guest = You were not invited, but you may read along.
meeting-come = I will come
meeting-stay-away = I will not come
meeting-agenda = Agenda
meeting-show = Look at this meeting
meeting-show-all = All meetings
meeting-move = Move
meeting-cancel = Cancel
meeting-minutes = Minutes
meeting-decide = Note decisions
meeting-gone = This meeting does not exist any more. Type /overleg for what is planned.
meeting-not-yours = Only who takes part in this meeting or coordinates it can do this. Type /overleg for your meetings.
meeting-not-your-district = This meeting is of another region. Type /overleg for the meetings of your region.
meeting-changed = { $code } was changed meanwhile. Look first how it is now.
meeting-is-cancelled = { $code } is cancelled. Its signals are on the next meeting.
meeting-is-over = { $code } is over. Type /overleg verslag { $code } for what was decided.
meeting-has-begun = { $code } has begun, so it cannot be moved or cancelled any more.

seat-hjl = Juridisch Loket
seat-sr = sociaal raadslieden
seat-advocaat = lawyers
seat-nobody = { $seat }: nobody yet
seat-people = { $seat }: { $people }
seat-unknown = { $name } (no answer yet)
seat-comes = { $name } (comes)
seat-stays-away = { $name } (does not come)

# -- invitation and answer

meeting-invite = You are invited for { $at }. Will you come? The file below puts it in your own calendar.
meeting-invite-moved = This meeting was moved, from { $was } to { $at }. Will you come then too? Open the file below, and your own calendar is right again.
meeting-invite-instead = { $asker } asks whether you can step in this time: { $at }. Will you come? The file below puts it in your own calendar.
meeting-do-you-come = You have not said yet whether you come: { $at }. Will you?
meeting-you-come = Good, I noted that you come: { $at }. Where: { $venue }.
meeting-you-come-nowhere = Good, I noted that you come: { $at }.
meeting-you-stay-away = All right, I noted that you do not come { $at }. The coordinators hear it when there is nobody of your organisation now.
meeting-no-seat = This meeting has no seat for your organisation. Would you like to take part? Ask your coordinator: type /wie coördinator.
meeting-moved-away = This meeting was moved from { $was } to { $at }. You get a new invitation.
meeting-cancelled-for-you = The meeting of { $at } is cancelled. Open the file below, and it disappears from your own calendar.
meeting-file-alt = Calendar file for the signal meeting { $about }, { $at }
meeting-ics-title = Signal meeting { $about }
meeting-ics-about = The agenda is in Korte Lijn: type /overleg agenda { $code }. Say there whether you come, too.

# -- when a seat is empty

meeting-seat-away = Somebody cannot come { $at }. Now there is nobody of { $seat }. What shall we do?
meeting-seat-week = This meeting is { $at }. There is nobody of { $seat } yet. What shall we do?
meeting-seat-days = { $at } this meeting takes place, and there is nobody of { $seat }. It only goes on when a coordinator confirms that.
meeting-seat-filled = Solved: for { $seat } now { $names } can come, { $at }.
meeting-ask-replacement = Ask a replacement
meeting-go-on = Let it go on
meeting-who-instead = Whom shall I ask for { $seat }, { $at }?
meeting-nobody-left = I know nobody else of { $seat } in this region. Move the meeting, or let it go on without.
meeting-asked-already = This colleague was asked already, or does not fit this seat. Choose somebody else.
meeting-replacement-asked = I asked { $name } for { $at }. As soon as there is an answer, it stands with the meeting.
meeting-goes-on = { $name } confirmed that the meeting of { $at } goes on.
meeting-goes-on-already = { $name } confirmed this already. You need not do anything.
meeting-unconfirmed = There is nobody of { $seats }, and nobody confirmed yet that it goes on.
meeting-unsure = No answer yet of { $seats }.

# -- moving and cancelling

move-title = Move a meeting
move-submit = Move
move-dates = New date and time
move-same-date = This is the date that it had. Type another one.
meeting-moved = { $name } moved this meeting from { $was } to { $at }. Everybody gets a new invitation, and I remind of the new date.
meeting-moved-done = Moved to { $at }. Everybody gets a new invitation.
meeting-cancel-ask = Do you cancel the meeting of { $at }? { $signals ->
    [0] There are no signals on the agenda.
    [one] The signal goes to the next meeting.
   *[other] The { $signals } signals go to the next meeting.
} Everybody is told.
meeting-cancel-sure = Yes, cancel it
meeting-cancel-not = No, leave it
meeting-cancelled = { $name } cancelled the meeting of { $at }. Its signals go to the next meeting. The series goes on.
meeting-was-not-held = It was not held
meeting-not-held = { $name } says that the meeting of { $at } was not held. Its signals go to the next meeting.
meeting-was-held = Decisions of { $code } were noted already. Note the others too, or hold them over.
meeting-on-holiday = This meeting falls on { $holiday }: { $at }. I propose { $later }. Until you choose I invite nobody.
meeting-to = To { $at }
meeting-keep-date = Leave it
meeting-skip = Skip it
meeting-date-kept = { $name } leaves the date as it is: { $at }. Everybody gets an invitation now.
meeting-clash = Mind: the same people have another meeting in this week: { $others }. This meeting is { $at }.
holiday-nieuwjaar = New Year's Day
holiday-tweede-paasdag = Easter Monday
holiday-koningsdag = King's Day
holiday-hemelvaart = Ascension Day
holiday-tweede-pinksterdag = Whit Monday
holiday-eerste-kerstdag = Christmas Day
holiday-tweede-kerstdag = Boxing Day
holiday-goede-vrijdag = Good Friday
holiday-bevrijdingsdag = Liberation Day

# -- a series

series-new-title = Plan a series
series-new-submit = Plan
series-areas = Which legal area is it about?
series-areas-help = You may take several together in one meeting.
series-rhythm = How often?
rhythm-3w = Every three weeks
rhythm-1m = Every month
rhythm-2m = Every two months
series-dates = First date and time
series-dates-help = Such as: donderdag 10 december 10.00. Several dates? Each on its own line, then I ask who can come when.
series-dates-unclear = I cannot read this as a date. Type it like this: 10 december 10.00. Each date on its own line.
series-dates-past = This date has passed. Type a date that is still to come.
series-dates-many = These are too many dates. Name at most { $most }.
series-venue = Where? (may be empty)
series-venue-help = An address, a room or a link to the video call. Name no clients.
series-exists = One of these legal areas has a series in your region already. Choose another, or end that series first with /overleg reeksen.
series-title = Series { $about }
series-begun-3w = A meeting of { $minutes } minutes every three weeks. The participants get an invitation.
series-begun-1m = A meeting of { $minutes } minutes every month. The participants get an invitation.
series-begun-2m = A meeting of { $minutes } minutes every two months. The participants get an invitation.
series-often-3w = Every three weeks
series-often-1m = Every month
series-often-2m = Every two months
series-empty-seats = Nobody yet for { $seats }. Choose somebody with Seats.
series-first-dates = Planned
series-seats = Seats
series-list = Series
series-show = { $about }
series-none = No series runs in your region yet. Plan one with /overleg nieuw and the legal area.
series-end = End the series
series-end-ask = Do you end this series? All meetings to come are cancelled. Open signals wait until there is a meeting again.
series-end-sure = Yes, end the series
series-end-not = No, let it run
series-ended = { $name } ended this series. Open signals wait until there is a meeting again.
series-has-ended = This series had ended already.

seat-fill = Choose { $seat }
seat-leave = Without { $name }
seat-who = Who sits there for { $seat }?
seat-taken = { $name } now has the seat of { $seat }.
seat-yours = { $name } asked you to take part for { $seat }. You get an invitation for every meeting.
seat-left = { $name } no longer has the seat of { $seat }.
seat-empty-already = This seat was free already.
seat-interim = { $name } no longer takes part for { $seat }, and now that seat is empty. Who takes it for the time being?

# -- date poll

poll-title = Choose a date
poll-question = When can you come for the first signal meeting { $about }? Tap every date that suits you. Tapping again takes it away.
poll-question-move = The signal meeting { $about } will be moved. Tap every date that suits you. Tapping again takes it away.
poll-can = { $at }
poll-can-said = I can { $at }
poll-none = None of these suits me
poll-none-noted = Noted: none of these dates suits you. The coordinator chooses, and you hear which it will be.
poll-not-asked = This question is for who has a seat in this meeting.
poll-ended = This date poll has ended. Type /overleg for what is planned.
poll-results = I asked who can come when for the signal meeting { $about }. Here you see the answers. You may choose at any moment.
poll-everybody = Everybody answered about the signal meeting { $about }. Choose a date.
poll-waiting = Not everybody has answered yet about the signal meeting { $about }. I asked again. You can also choose now.
poll-result = { $yes } of { $asked } can
poll-result-clash = { $yes } of { $asked } can. That week there is also { $code }.
poll-choose = Plan { $at }
poll-drop = Rather not
poll-chosen = Chosen for the signal meeting { $about }: { $at }.
poll-dropped = The date poll for the signal meeting { $about } was stopped. Nothing was planned or moved.
poll-lapsed = All proposed dates for the signal meeting { $about } have passed, and nothing was chosen. Try again with other dates.

# -- by itself in the coordinators' channel

meeting-call = This meeting is { $at }. What must be on it? Type /signaal. { $signals ->
    [0] Nothing is on the agenda yet.
    [one] 1 signal is on the agenda.
   *[other] { $signals } signals are on the agenda.
}
meeting-nothing-to-discuss = There are no signals for the meeting of { $at }. Do you skip it? Without a choice it goes on.
meeting-tomorrow = This meeting is { $at }.
meeting-soon = This meeting begins soon: { $at }.
meeting-soon-at = This meeting begins soon: { $at }. Where: { $venue }
meeting-begins = The meeting begins. One tap a signal notes what you decide.
meeting-asked-first = What was decided in the meeting of { $at }? Without a choice the signals stay open.
meeting-asked-again = Not everything of the meeting of { $at } is decided yet. What will it be?
meeting-asked-national = After four weeks not everything of the meeting of { $at } is decided yet. The national coordinator looks along now.
meeting-asked-hint = Everybody who gave the signal hears the decision at once.
meeting-forgotten = Of the meeting of { $at } { $open ->
    [one] 1 signal has
   *[other] { $open } signals have
} had no decision for four weeks. Would you help the coordinators?
meeting-brought = Of the meeting of { $at } { $open ->
    [one] 1 signal was
   *[other] { $open } signals were
} left without a decision. They are on the agenda of { $following } now.

# -- agenda

agenda-draft = Draft agenda for { $at }. You can still send signals with /signaal.
agenda-summary = { $signals ->
    [0] There are no open signals.
    [one] 1 open signal: { $fresh } new, { $held } held over. There are { $time } minutes, at most { $each } a signal.
   *[other] { $signals } open signals: { $fresh } new, { $held } held over. There are { $time } minutes, at most { $each } a signal.
}
agenda-items = Proposed order
agenda-item = { $number }. { $code }, { $kind }: seen { $seen } times, { $each } minutes
agenda-item-held = { $number }. { $code }, { $kind }: seen { $seen } times, held over { $held } times, { $each } minutes
agenda-more = And { $left } more.
agenda-crowded = In { $time } minutes there is time for { $room } signals. So the heaviest and oldest come first.
agenda-feedback = What came back
agenda-feedback-line = { $code }: { $state }
agenda-came-back-idea = became an idea nationally
agenda-came-back-settled = settled nationally
agenda-promises = Actions
agenda-promise = { $name }, before { $until }
agenda-change-order = Change the order
agenda-send = Send
agenda-sent = { $many ->
    [one] The agenda for { $at } was sent to 1 participant.
   *[other] The agenda for { $at } was sent to { $many } participants.
}
agenda-first = { $code } first
agenda-which-first = Which signal shall I put first?
agenda-not-on-it = This signal is not on this agenda any more. Open the agenda again.
agenda-changed = The agenda for { $at } has changed. Open it again.

# -- decisions

decide-item = { $code }, item { $number } of { $many }
decide-said = Signal
decide-weight = Weight
decide-weight-is = { $held ->
    [0] seen { $seen } times
   *[other] seen { $seen } times, held over { $held } times
}
decide-idea = Idea
decide-settled = Settled
decide-national = To the country
decide-steering = To the steering group
decide-hold-over = Hold over
decide-promise = Action
decide-next = Next
decide-on = Go on
decide-take-back = Take back
decide-back = Back
decide-untraceable = Not traceable, send it on
decide-is-it-untraceable = This signal is about to leave the region. Can nobody be recognised in it? In doubt, make it more general first.
decided = { $code }: { $decision }. Who gave this signal hears it now.
decided-by = { $name } decided this just now: { $decision }.
decide-taken-back = Taken back: { $code } is open again.
decide-gone = { $code } was merged or withdrawn meanwhile. Nothing was noted.
decide-gone-already = This decision was taken back or changed already.
decide-all-done = Everything of this meeting is decided. You need not do anything.
decide-all-done-now = Everything of the meeting of { $at } is decided. The minutes are ready: type /overleg verslag { $code }.
decide-too-early = This meeting is { $at }. From that day on you note decisions.

outcome-taken-back = The decision of the meeting { $about } about your signal was taken back. You will hear the new one.

# -- actions

promise-title = Note an action
promise-submit = Note it
promise-what = Action
promise-what-help = Without names or details of clients.
promise-until = Done before
promise-until-help = Such as: 12 december, or donderdag.
promise-until-unclear = I cannot read this as a date, or it has passed. Type it like this: 12 december.
promise-who = Who? (empty is you)
promise-who-help = The name of a colleague.
promise-who-unclear = I do not know whom you mean. Type first and last name, or leave it empty for yourself.
promise-kept = Noted for { $name }, before { $until }. I remind of it that day.
promise-yours = This action is yours, before { $until } ({ $code }). I remind you that day.
promise-today = This action of { $code } must be done: { $until }. Is it?
promise-late = This action of { $code } should have been done: { $until }. Is it? You may take more time.
promise-handed = { $name } no longer takes part. This action of { $code } is yours now, before { $until }.
promise-hidden = The text of this action is hidden, because a person might be recognised in it. The action itself stays, before { $until } ({ $code }).
promise-done = Done
promise-done-at = Done: before { $until }
promise-later = A week later
promise-drop = Not needed any more
promise-before = Before { $until }
promise-noted-done = Good, noted as done.
promise-noted-dropped = Noted: this is not needed any more.
promise-noted-later = All right, you have until { $until } now. I remind you then.
promise-over = This action has ended already. You need not do anything.
promise-none = You have no open actions from a meeting.

# -- minutes

minutes-ready = Everything is decided. The minutes are ready.
minutes-counts = { $items ->
    [0] No signals were discussed.
   *[other] { $items } discussed: { $parts }.
}
minutes-count-idea = { $many ->
    [one] 1 idea
   *[other] { $many } ideas
}
minutes-count-settled = { $many } settled
minutes-count-national = { $many } passed on
minutes-count-held-over = { $many } held over
minutes-count-none = { $many } not decided yet
minutes-present = Present
minutes-names = { $names }
minutes-idea = { $code }, { $kind }: idea
minutes-settled = { $code }, { $kind }: settled
minutes-national = { $code }, { $kind }: sent on
minutes-held-over = { $code }, { $kind }: held over
minutes-none = { $code }, { $kind }: not decided yet
minutes-idea-late = { $code }, { $kind }: idea (decided after these minutes were locked)
minutes-settled-late = { $code }, { $kind }: settled (decided after these minutes were locked)
minutes-national-late = { $code }, { $kind }: sent on (decided after these minutes were locked)
minutes-held-over-late = { $code }, { $kind }: held over (decided after these minutes were locked)
minutes-promise-open = Action of { $name }, before { $until }
minutes-promise-gedaan = Action of { $name }, done (before { $until })
minutes-promise-vervallen = Action of { $name }, dropped (before { $until })
minutes-addition = Addition
minutes-addition-by = Addition of { $name }, { $at }
minutes-are-locked = Locked since { $at }. From then on things are added only.
minutes-lock-at = A decision can be taken back until { $at }. Then the minutes are locked and things are added only.
minutes-locked = These minutes are locked. If something is wrong, add to them.
minutes-too-early = This meeting is { $at }. Afterwards you read here what was decided.
minutes-as-docx = As Word
minutes-as-md = As text (Markdown)
minutes-add = Add something
minutes-added = { $name } added something to the minutes of { $at }.
addition-title = Add to the minutes
addition-what = What would you like to add?
addition-kept = Added to the minutes, with your name.
minutes-file = The minutes of { $at } are in the file below.
minutes-file-alt = Minutes of the signal meeting { $about }
minutes-file-title = Minutes { $code }: signal meeting { $about }
minutes-file-when = Date: { $at }
minutes-file-where = Place: { $where }
minutes-file-present = Present: { $names }
minutes-file-absent = Absent: { $names }
minutes-file-decisions = Signals discussed
minutes-file-promises = Actions
minutes-file-additions = Additions
minutes-file-locked = Locked on { $at }.
minutes-file-draft = Draft. These minutes are locked from { $at }.

# -- monthly digest

monthly-title = Meetings in { $month }
monthly-held = { $meetings ->
    [0] There was no meeting.
    [one] There was 1 meeting, with { $decided } decisions and { $ideas } ideas.
   *[other] There were { $meetings } meetings, with { $decided } decisions and { $ideas } ideas.
}
monthly-signals = Open signals
monthly-signals-open = { $many }, the oldest of { $days } days ago
monthly-promises-open = { $many } still open
monthly-coming = Next meetings
monthly-next = { $areas }: { $at }
monthly-attention = Needs attention
monthly-silent = { $areas }: no meeting for five weeks, and the next one is far away
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
