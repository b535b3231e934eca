# Ideas for a best practice: where they come from, what people think of them, and what the steering group decides.

command-idee = Ideas for a best practice, and how far they are
command-idee-usage = top
command-idee-more = Type /idee followed by your idea and you see it first. With /idee 12 you see the path of an idea, with /idee voorstellen what lies with the steering group. With /idee werkgroepen you take part.

# -- a new idea

idea-form-title = New idea
idea-form-text = What is your idea?
idea-form-text-help = What will we do differently, and what does that solve? Write without names and places.
idea-title = Your idea
idea-which-area = Which legal area is your idea about? Does none fit? Choose No legal area.
idea-read-as = I read the legal area from your text. Is it wrong? Choose another one.
idea-read-by = Who reads it
idea-read-by-region = your own region; the whole country only when a coordinator confirms that nobody can be recognised
idea-too-long = Your idea has { $length } characters, { $most } are allowed. Shorten it: what will we do differently, and what does that solve?
idea-sent-title = Idea sent
idea-sent = Your idea was sent as { $code }. You hear every step from me.

# -- an idea

idea-heading = { $code } · { $area }
idea-said = Idea
idea-code = { $code }
idea-line = { $code }: { $state }
idea-look = Look
idea-new = New idea
idea-unknown = I do not know this idea, or it still belongs to another region. Type /idee to see which there are.
idea-not-yours = Only who moves this idea on can do this: the coordinator, the owner or the workgroup. Want to say something? Give your judgement.
idea-not-on-its-way = { $code } is no longer on its way. Type /idee with its number to see how it ended.
idea-moved-already = A colleague was faster, or this is no longer possible. Type /idee with the number to see where it stands.
idea-began-as = This began as { $codes }.
idea-stands-regional = This idea is with the region. Everybody there can say what they think of it.
idea-stands-national = This idea is with the national coordinator. Everybody can say what they think of it.
idea-stands-getoetst = It was tested on the four criteria. Now it can go to the steering group.
idea-stands-proposed = It lies with the steering group. You will hear what it decides.
idea-stands-held = The steering group holds it over until { $until }. Then it comes back.
idea-stands-developing = Accepted. The workgroup { $group } develops it.
idea-stands-ingevoerd = Introduced: it is a best practice now.
idea-stands-afgewezen = It goes no further.
idea-stands-ingetrokken = The meeting took its decision back. The signal simply goes on.
idea-next = Next step: { $name }, before { $until }.
idea-next-nobody = The next step has no owner yet. I come back to it: { $until }.
idea-brief-idee = idea
idea-brief-getoetst = tested
idea-brief-besluit = with the steering group
idea-brief-in-ontwikkeling = in development
idea-brief-ingevoerd = introduced
idea-brief-afgewezen = rejected
idea-brief-ingetrokken = withdrawn
idea-support = Origin
idea-support-is = { $signals ->
    [one] 1 signal
   *[other] { $signals } signals
} by { $people ->
    [one] 1 colleague
   *[other] { $people } colleagues
}{ $regions ->
    [0] { "" }
    [one] {" "}from 1 region
   *[other] {" "}from { $regions } regions
}, since { $since }
idea-regions = Regions
idea-list = { $items }
idea-workgroup = Workgroup
idea-labels = Label
idea-is-quick-win = Quick win
idea-path = Path so far
idea-step = { $step }: { $at }
idea-step-idee = Idea
idea-step-landelijk = To the whole country
idea-step-getoetst = Tested
idea-step-besluit = To the steering group
idea-step-aangehouden = Held over
idea-step-in-ontwikkeling = Accepted, in development
idea-step-ingevoerd = Introduced
idea-step-afgewezen = Rejected
idea-step-ingetrokken = Withdrawn
idea-examples = Examples
idea-examples-are = These are the signals behind it, without who raised them.
idea-no-examples = Of the signals behind it nobody confirmed yet that nobody can be recognised. So I do not show them.

# -- judging

idea-judge = Give your judgement
idea-judge-again = Change your judgement
idea-scores = Judgement
idea-scores-are = { $total } of 5 ({ $many ->
    [one] 1 judgement
   *[other] { $many } judgements
}). Support { $support }, effect { $effect }, feasibility { $feasibility }, places { $reach }
idea-nobody-voted = nobody gave a judgement yet
idea-own-vote = Your judgement
idea-own-vote-is = support { $support }, effect { $effect }
idea-decimal = { $whole }.{ $tenth }
vote-title = Your judgement
vote-submit = Keep
vote-support = Support: how broad is it?
vote-effect = Effect: how much better will it get?
vote-financial = Feasible with the money?
vote-organisational = Feasible in the organisation?
vote-policy = Feasible within the policy?
vote-reach = Places: for how many does it fit?
vote-grade-1 = 1 · very little
vote-grade-2 = 2 · little
vote-grade-3 = 3 · fair
vote-grade-4 = 4 · much
vote-grade-5 = 5 · very much
vote-kept = Your judgement is kept. Others only see the average. You can change it later.

# -- moving it on

idea-to-national = To the whole country
idea-tested = Tested
idea-to-steering = To the steering group
idea-introduced = Introduced
idea-drop = Goes no further
idea-take = I take this on
idea-other-day = Another date
idea-quick-win = Make it a quick win
idea-no-quick-win = No quick win
idea-letter = Signal letter
idea-confirm-first = This idea leaves the region only when it is certain that nobody can be recognised in it. Read it once more:
idea-confirmed = Confirmed: nobody can be recognised in this. It may now go to the whole country.
idea-generalised = The new text is in place. Read it and confirm that nobody can be recognised.
idea-general-note = This text replaces { $code }. Who raised it reads it too.
idea-is-national = { $code } is with the national coordinator now. Who raised it is told.
idea-is-tested = { $code } was tested. Who raised it is told.
idea-is-proposed = { $code } lies with the steering group now. Who raised it is told.
idea-is-introduced = { $code } was introduced. Who raised it is told.
idea-is-dropped = { $code } goes no further. Who raised it reads your reason.
idea-vote-first = Nobody gave a judgement yet. Give yours first, then it can be called tested.
idea-now-quick-win = { $code } is among the quick wins.
idea-no-more-quick-win = { $code } is no longer among the quick wins.
idea-taken = { $code } is yours now. The date stays, choose Another date when it does not suit.
reason-title = Your reason
reason-text = Why does it go no further?
reason-help = Who raised it reads this. Write without names and places.
reason-goes-back = This reason goes to everybody who raised { $code }.
day-title = Another date
day-submit = Keep
day-question = When do you look at it again?
day-help = Such as 12 January, 12-1 or Thursday
day-unclear = I do not understand that date. Type a day such as 12 January or 12-1-2027.
day-out-of-reach = Choose a day after today, and within a year.
day-kept = The date is in place. That day I remind the owner.

# -- who raised it hears

idea-heard-national = { $code } goes to the whole country. You will hear what happens there.
idea-heard-tested = { $code } was tested on the four criteria. The next step is the steering group.
idea-heard-steering = { $code } lies with the steering group. You will hear what it decides.
idea-heard-held = The steering group holds { $code } over until { $until }. Then it comes back, and you hear what is decided.
idea-heard-accepted = The steering group accepted { $code }. A workgroup will develop it. Thank you, this began with you.
idea-heard-rejected = The steering group rejected { $code }. Below you read why.
idea-heard-dropped = { $code } goes no further. Below you read why.
idea-heard-introduced = { $code } was introduced. It is a best practice now, and that began with you.

# -- lists

ideas-title = Ideas on their way
ideas-none = No ideas are on their way yet. Do you have one? Choose New idea.
ideas-top = Top 5
ideas-top-title = Top 5
ideas-top-none = Nobody judged an idea yet. Open one and choose Give your judgement.
ideas-quick = Quick wins
ideas-quick-title = Quick wins
ideas-quick-none = There are no quick wins yet. A coordinator names them.
ideas-groups = Workgroups
ideas-more = Also on their way: { $codes }. Type /idee with the number.
idea-label = { $code } · { $area } · { $state }
idea-label-score = { $code } · { $area } · { $state } · { $score }

# -- workgroups

workgroups-title = Workgroups
workgroups-body = A workgroup develops the ideas that were accepted. You can always join, and always stop.
workgroup-samenwerking = Working together
workgroup-werk-en-inkomen = Work and income
workgroup-civielrecht = Civil law
workgroup-vreemdelingenrecht = Immigration law
workgroup-nobody = nobody yet
workgroup-led = { $names }. Lead: { $owner }
workgroup-unled = { $names }. No lead yet
workgroup-join = Join: { $group }
workgroup-leave = Stop: { $group }
workgroup-lead = I lead: { $group }
workgroup-joined = You take part in { $group }.
workgroup-left = You no longer take part in { $group }.
workgroup-yours = You lead { $group } now. New ideas come to you.
workgroup-join-first = Join { $group } first. Then you can lead it.
workgroup-taken = { $name } leads { $group } already. Join, and agree who does what.
workgroup-guest = { $name } (until { $until })
workgroup-invite = Add a specialist: { $group }
specialist-title = Add a specialist
specialist-submit = Ask to join
specialist-who = Whom do you ask?
specialist-until = Until which day, that day included?
specialist-added = { $name } takes part in { $group } until { $until } and has been told.
specialist-yours = { $name } asks you to think along with the workgroup { $group } until { $until }. You hear it when there is an idea to develop. Rather not? Type /idee werkgroepen and choose Stop.
specialist-there = { $name } takes part already.
specialist-over = Your time with the workgroup { $group } is over. Thank you! You may stay longer: type /idee werkgroepen.
idea-for-workgroup = { $code } was accepted. Your workgroup will develop it.

# -- the steering group

steering-title = Proposal { $number } · { $code }
steering-list-title = With the steering group
steering-none = Nothing lies with the steering group, and nothing was decided yet.
steering-unknown = I do not know this proposal. Type /idee voorstellen to see what lies there.
steering-look = Look at the proposal
steering-accept = Accept
steering-reject = Reject
steering-hold = Hold over
steering-who-decides = Only a member of the steering group decides. Everybody may read along.
steering-stands-open = A decision is asked. It lies here since { $since }.
steering-stands-held = Held over until { $until }. Then it comes back.
steering-stands-aangenomen = Accepted by { $name }: { $on }.
steering-stands-afgewezen = Rejected by { $name }: { $on }.
steering-stands-withdrawn = This proposal was taken back. You need not do anything.
steering-too-late = A colleague was faster. { $stands }
steering-gone = This no longer lies with the steering group. Type /idee voorstellen to see what does.
steering-reason = Reason
steering-goes-back = Your decision goes to { $people ->
    [one] 1 colleague
   *[other] { $people } colleagues
} and { $regions ->
    [one] 1 region
   *[other] { $regions } regions
} now.
steering-heard-accepted = The steering group accepted what you raised. Thank you, without you it would not have been on the table.
steering-heard-rejected = The steering group rejected what you raised. Below you read why.
steering-heard-held = The steering group holds this over until { $until }. Then it comes back, and you hear what is decided.
steering-nudge = This proposal lies here since { $since } and waits for a decision. Not possible yet? Choose Hold over with a date.
steering-back = This proposal was held over until today. What does the steering group decide?
steering-overdue = { $code } has been with the steering group for long. Put it on the agenda, or call a member.
steering-nobody = { $code } waits for the steering group, but nobody has that role. Ask the administrator for members.
hold-title = Hold over
hold-question = Until which day?
hold-reason = Why? (may be empty)

# -- reminders

idea-nudge = The date for the next step of { $code } is here: { $since }. Take the next step, or choose another date.
idea-overdue = { $code } stands still. I reminded { $name } { $times } times. Take it over, or agree on a date.
idea-yours-now = { $code } is yours now: the previous owner is gone.

# -- the quarterly report

quarter-1 = the first quarter of { $year }
quarter-2 = the second quarter of { $year }
quarter-3 = the third quarter of { $year }
quarter-4 = the fourth quarter of { $year }
figure-small = fewer than five
figure-hidden = not shown
figure-total = total
figure-questions = Questions
figure-signals = Signals
quarterly-title = Report on { $quarter }
quarterly-which = Which quarter? Type /idee rapport q1, or with a year: /idee rapport q1 2027.
quarterly-draft = The draft is ready. Read it, and then send it. Do nothing, and it goes by itself after a week.
quarterly-rule = No names, no texts, and no figures under five. Where that is needed I leave out a larger figure too.
quarterly-summary = Locations: { $locations }. Questions: { $questions }. Signals: { $signals }. To be decided: { $proposals }.
quarterly-send = Send to the steering group
quarterly-sent = The report goes to the steering group now ({ $many ->
    [one] 1 member
   *[other] { $many } members
}).
quarterly-sent-before = This report went to the steering group already.
quarterly-nobody = Nobody has the role of steering group ({ $many }), so the report went nowhere. Ask the administrator for members.
quarterly-not-over = This quarter is not over yet. The report can go to the steering group when it is.
quarterly-alt = Word document: the report on { $quarter }, with tables and pictures
quarterly-asked = To be decided
quarterly-accepted = Accepted
quarterly-rejected = Rejected
quarterly-nothing = Nothing.
quarterly-total = Total: { $total }.
quarterly-picture = Bar chart. { $title }. { $lines }.
quarterly-questions-area = Questions by legal area
quarterly-questions-district = Questions by region
quarterly-signals-kind = Signals by kind
quarterly-signals-theme = Signals by theme
quarterly-signals-area = Signals by legal area
quarterly-signals-district = Signals by region
quarterly-decisions = What the meetings decided
quarterly-ideas = How far ideas are
quarterly-no-district = The whole country
quarterly-decision-idee = Idea
quarterly-decision-afgehandeld = Settled
quarterly-decision-landelijk = Further up
quarterly-decision-aangehouden = Held over

# -- lists for others

list-title = Lists for others
list-title-for = List: { $audience }
list-choose = Who is the list for? It holds only signals of which somebody confirmed that nobody can be recognised.
list-rvr = Legal Aid Board
list-losr = LOSR
list-zelfredzaamheid = Meeting on self-reliance
list-which = Type /idee lijst rvr, /idee lijst losr or /idee lijst zelfredzaamheid. With csv behind it you get a CSV file.
list-empty = Nothing is on this list yet. Give a signal the label, and confirm that nobody can be recognised.
list-made = { $many ->
    [one] There is 1 signal on it.
   *[other] There are { $many } signals on it.
} I remember that they were shared.
list-as-csv = CSV instead
list-as-xlsx = Excel instead
list-alt = File with the signals of this list

# -- the signal letter

letter-how = Type /idee brief with a number that belongs to your region, such as /idee brief SIG-0031. With md behind it you get text to paste.
letter-untraceable-first = Of { $code } nobody confirmed yet that nobody can be recognised. Open it and choose Untraceable first.
letter-card = Signal letter about { $code }
letter-read-first = This is a draft. Fill in what is open, and read it before you send it.
letter-alt = Draft of the signal letter about { $code }
letter-title = Signal letter
letter-fill-in = [fill in]
letter-to = To: { $fill }
letter-on = Date: { $on }
letter-about = Subject: { $about } ({ $code })
letter-we-see = What we see
letter-what-happens = What happens
letter-how-often = How often and where
letter-colleagues = { $many } colleagues from several organisations
letter-since = Since
letter-month = { $on }
letter-we-ask = What we ask
letter-what-should = What could be different
letter-draft = Draft from Korte Lijn. Without names of clients, and without figures under five.
