# About yourself and your team: what is open, settings, accounts.

command-mijn = See what is open for you, your shifts and your settings
command-mijn-usage = { "" }
command-mijn-more = You also choose your language here, and where your messages go. With Join account you use me in Slack and in Telegram.
command-team = Give a colleague access, or close an account at once
command-team-usage = code collega@voorbeeld.nl
command-team-more = With /team code you get a code for your colleague. Was a phone lost? With /team los you unlink all accounts of a colleague at once. Does a colleague stop? Type /team weg and the name.
command-start = Begin, or join your account with a code
command-start-usage = ABCD2345

mine-title = Your overview
mine-nothing = Nothing is open for you.
mine-asked = Your questions
mine-taken = Taken by you
mine-offered = Offered to you
mine-signals = Your signals
mine-ideas = Your ideas
mine-meetings = Your meetings
mine-meeting = { $at } ({ $code }). { $said }
mine-promises = Your actions
mine-promise = Before { $until } ({ $code })
mine-promises-more = Read them with /overleg acties.
mine-item = { $code } ({ $area }): { $state }
mine-shifts = Your shifts
mine-shift = { $area }: { $at } until { $until }
mine-shift-backup = { $area }: { $at } until { $until }, as backup
mine-language = Language
mine-language-now = English
mine-other-language = Nederlands
mine-home = My messages to you
mine-home-auto = { $platform }, where you were last
mine-home-chosen = always in { $platform }
mine-home-on = Always in { $platform }
mine-home-by-itself = Where I was last
mine-accounts = Your accounts
mine-account-list = { $accounts }
mine-link = Join account
mine-unlink = Unlink

home-title = Korte Lijn
home-duty = Who is on duty now
home-duty-line = { $area }: { $name }, until { $until }
home-nobody = nobody; /wie dienst shows who is next
home-shift = Your next shift
home-mine = My overview
home-hint = Type /hulp for everything I can do.

link-title = Your code: { $code }
link-how =
    { $here ->
        [slack] Open Telegram, find the Korte Lijn bot and type there: /start { $code }
        [telegram] Open Slack, go to Korte Lijn and type there: /start { $code }
       *[other] Open Korte Lijn in Slack or Telegram and type there: /start { $code }
    }
link-hint = The code works for one hour, and once. Give it to nobody.
code-wrong = This code does not work, or no longer. Type /mijn and choose Join account for a new one. After five tries you wait an hour.
account-taken = This account belongs to somebody else than this code. Unlink it first: type /mijn. The code stays good.
account-joined-before = This account is yours already. Type /mijn to see what is open.
account-joined = A { $platform } account was joined to you. Was that not you? Choose Unlink then, and tell your coordinator.
unlink-which = Which account do you want to unlink? You get no more messages there. You can always join it again with /mijn.
unlink-one = { $platform }
unlink-here = { $platform } (this account)
unlink-gone = This account is no longer joined to you. Type /mijn to see which are.
unlink-last = This is your only account. First join another account with /mijn, or ask your coordinator for help.
unlinked = Your { $platform } account is unlinked. No more messages go there. You can always join it again with /mijn.

team-title = Your team
team-how = Type /team code and an e-mail address to give a colleague access. Type /team los and an e-mail address when a phone or account is lost. Type /team weg and a name when a colleague stops.
team-nobody = I do not find this e-mail address among the people you can do this for. Check it, or ask your administrator.
team-code-how = Give this code to { $name }. Your colleague opens Korte Lijn in Slack or Telegram and types there: /start { $code }
team-code-hint = The code works for 24 hours, and once.
team-unlinked = All accounts of { $name } are unlinked. New messages wait with the coordinator. With /team code you give access again.
team-no-account = { $name } has no account with me. With /team code you give access.
team-not-yourself = This is your own address. With /mijn and Unlink you let go of one of your accounts.
leave-title = A colleague stops
leave-ask = I take { $name } out of the roster ({ $shifts ->
    [one] 1 shift
   *[other] { $shifts } shifts
}) and the contacts, and end the access.
leave-taken = { $many ->
    [one] 1 question goes back to the duty.
   *[other] { $many } questions go back to the duty.
}
leave-asked = { $many ->
    [one] 1 open question goes to you.
   *[other] { $many } open questions go to you.
}
leave-meetings = A seat in a meeting, actions, signals and ideas go to a colleague. Go on?
leave-yes = Yes
leave-no = No
leave-not = Fine, nothing has changed.
leave-done = { $name } takes part no more and cannot use Korte Lijn any more.
leave-channels = You take { $name } out of the channels yourself: I cannot. If { $name } comes back, ask your administrator for another import.
leave-gone = This colleague takes part no more, or is not one of yours.
leave-not-yourself = This is you. Ask a fellow coordinator to do this for you.
