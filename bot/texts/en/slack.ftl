# What is said in Slack only.

slack-notice = Korte Lijn has a message for you.
slack-close = Close
slack-cancel = Cancel
slack-shortened = The text is shortened here. Slack does not allow more in one message.
slack-try-again = Slack took too long and did not open the form. Open it below. What you typed before is not in it.
slack-open-form = Fill in the form to go on.
slack-open = Open the form
slack-form-gone = This form has expired. Type your command again.
slack-window = Korte Lijn

# The app in Slack itself.
slack-app-name = Korte Lijn
slack-about = A short line to the lawyer on duty.
slack-description =
    Korte Lijn brings your question to the lawyer on duty. First line, lawyers and coordinators use it together.
    Never mention names or details of clients. The app does not read along in channels. Texts of questions are erased when they are no longer needed.
slack-shortcut-about = Use this text in Korte Lijn. You see first what will be sent.

# Why the app asks for a permission: one sentence each.
slack-scope-commands = To answer commands such as /consult.
slack-scope-chat-write = To send, change and erase cards and answers.
slack-scope-im-write = To open a conversation with whoever gets a message.
slack-scope-im-history = To read replies in the private conversation with the app, and to see whether a message arrived.
slack-scope-channels-history = To see after a failure whether a card stands in a public channel already.
slack-scope-groups-history = To see after a failure whether a card stands in a private channel already.
slack-scope-channels-read = To notice that somebody adds the app to a public channel.
slack-scope-groups-read = To notice that somebody adds the app to a private channel.
slack-scope-channels-manage = To leave a public channel that nobody registered, and to show in the topic who is on duty now.
slack-scope-groups-write = To leave a private channel that nobody registered, and to show in the topic who is on duty now.
slack-scope-users-read = To recognise guests and people from outside.
slack-scope-users-read-email = To join a Slack account to a member with the same work address.
slack-scope-files-write = To send a contact as a file that you can keep.
