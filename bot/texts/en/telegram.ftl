# What is said in Telegram only.

telegram-look-in-private = I answer you in our private chat. Nobody else can read it there.
telegram-take-it-away = What you typed in the group is still there: I may not remove it. Remove it yourself and type here from now on.
telegram-press-start = I may not send you a private message yet. Open the private chat and press Start. Type your message there again.
telegram-open-private = Open the private chat
telegram-shortened = The text is shortened here. Telegram allows no more in one message.
telegram-about = A short line to the lawyer who is on duty now. For the first and the second line.
telegram-description =
    Korte Lijn brings your question to the lawyer who is on duty now. Press Start to begin.
    Never mention names or details of clients.
