# The directory: who is who, who is on duty now, and cards that are right.

command-wie = Find a contact, or who is on duty now
command-wie-usage = huur zwolle

wie-usage = Type a name, a legal area or a place after /wie, or all three. For example: /wie huur zwolle, /wie vd berg or /wie coordinator.
wie-urgent = In a hurry? Call who is on duty now. Below are lawyers for this legal area.

wie-kind-hjl = Legal Aid Desk
wie-kind-sr = social counsellors
wie-kind-advocaat = law office
wie-kind-anders = organisation

# -- a contact

wie-organisation = Organisation
wie-role = Role
wie-roles = { $roles }
wie-phone = Telephone
wie-team-phone = Telephone of the team
wie-email = E-mail
wie-hours = Reachable
wie-areas = Legal areas
wie-does = Does
wie-does-not = Does not
wie-confirmed = Confirmed on { $day } { $month }
wie-confirmed-year = Confirmed on { $day } { $month } { $year }
wie-unconfirmed = Not confirmed
wie-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
wie-save = Save contact
wie-saved = Here is the contact. Open it to save it or to call at once.
wie-right = Right
wie-change = Change
wie-remove-me = Remove me
wie-remove-card = Remove card
wie-name = { $name }
wie-name-of = { $name } ({ $organisation })

# -- nobody or two

wie-nobody = I find nobody who fits.
wie-nobody-but = I find nobody who fits exactly. Do you mean one of these contacts?
wie-try = Type a last name only, or a legal area with a place, such as /wie huur zwolle. /wie dienst shows who is on duty now.
wie-which-place = There are two places with this name. Which one do you mean?
wie-forgotten = I no longer know what you were looking for. Type it again after /wie.
wie-gone = This contact is no longer in the directory. Type /wie with a name to go on looking.

# -- on duty

wie-duty-title = Who is on duty now?
wie-duty-now = { $area } ({ $reach }): { $lawyer }, until { $until }
wie-duty-ready = { $area } ({ $reach }): { $lawyer }, until { $until }, is there
wie-duty-area = { $area }
wie-duty-next = Nobody now. Next duty: { $slot } ({ $reach }).
wie-duty-none = Nobody now, and no duty is planned yet.
wie-duty-hint = You need not call: /consult asks a question without calling.
wie-no-number = no number known, ask your question with /consult

# -- one's own card

wie-thanks-right = Thank you. Your card is confirmed again in the directory.
wie-ask-again = I will ask again in a while. Until then you need not do anything.
wie-change-title = Change card
wie-change-submit = Change
wie-change-what = What do you want to change?
wie-change-value = What should it say?
wie-change-value-help = Leave empty to take it off the card.
wie-change-agreed = Is it a mobile number?
wie-change-agreed-help = For mobile numbers only. A work number is better.
wie-change-agree = All participants may see this mobile number
wie-field-phone = Telephone
wie-field-email = E-mail
wie-field-hours = Reachable
wie-field-does = Does
wie-field-does_not = Does not
wie-field-topics = Topics
wie-field-role = Role
wie-not-a-phone = Type a telephone number, such as 038 123 45 67.
wie-not-an-email = Type an e-mail address, such as name@example.nl.
wie-mobile-needs-tick = This is a mobile number. Tick that all participants may see it, or fill in a work number.
wie-changed = The card is changed and confirmed. This is what it says now:
wie-removed-me = You are no longer in the directory. You can go on taking part as before.
wie-removed-hint = When you are on duty, askers see the number of your team if it is known.
wie-removed-card = The card of { $name } is no longer in the directory.
wie-restore = Keep it after all
wie-restored = The card is in the directory again.
wie-not-yours = Only its owner or a coordinator can change this card. Is something wrong? Type /wie fout with the name.

# -- a card that is wrong

wie-wrong-usage = Type the name of the contact that is wrong after /wie fout, such as /wie fout jansen.
wie-which-wrong = Which card is wrong?
wie-wrong-thanks = Thank you. I ask who keeps this card to check it.
wie-wrong-hint = Until then it says: not confirmed.
wie-wrong-title = Is this card still right: { $name }?
wie-wrong-yours = A colleague thinks that something on your card is no longer right. Will you have a look?
wie-wrong-theirs = A colleague thinks that something on this card is no longer right. Will you check it? Until then it says: not confirmed.
