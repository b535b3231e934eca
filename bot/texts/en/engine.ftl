form-ended = I stopped your previous form. Nothing was sent.
form-stopped = Stopped. Nothing was sent and nothing was kept.
form-choose = Choose one of the buttons.
form-type = Type your answer as a message.

set-aside = This did not work, and it is not your fault. Report it to your administrator with reference { $reference }. Feel free to try again.
command-unknown = I do not know this command. Type /hulp for everything I can do.
too-fast = You go faster than I can follow. I did not handle this last thing. Wait half a minute and do it again.
button-gone = This button no longer works. Type /mijn to see what is open.
file-refused = I cannot pass on attachments: letters and photos often hold names. Type the gist, without names.
text-too-long = Your text is { $length } characters long, which is too long for me. Shorten it to the gist and send it again.
text-elsewhere = I do not show this text here. You can read it in { $there }.
text-elsewhere-nowhere = I do not show this text here. Ask your coordinator for an account on a platform where I may, or call.
text-elsewhere-group = I do not show this text in this group.
text-not-here = In { $here } no text about a case may stand. Do this in { $there }. I kept and sent nothing.
text-not-here-nowhere = In { $here } no text about a case may stand. I kept and sent nothing. Please call, or ask your coordinator for an account on another platform.
not-allowed = Only a { $who } can do this. Ask your coordinator: type /wie coördinator.

role-eerstelijn = first-line worker
role-advocaat = lawyer
role-coordinator = coordinator
role-landelijk = national coordinator
role-stuurgroep = member of the steering group
role-beheerder = administrator
role-fg = privacy officer

stranger-refused = This bot is for registered legal aid workers. Looking for legal help? Call the Juridisch Loket or your municipality.
stranger-refused-call = This bot is for registered legal aid workers. Looking for legal help? Call the Juridisch Loket ({ $help }) or your municipality.
guest-refused = This bot is for registered participants only. Ask your coordinator for an invitation.
group-unknown = This group is not registered with Korte Lijn, so I am leaving. An administrator can register it.
