command-privacy-show = What is kept about you
command-privacy-export = Get everything that is kept about you
command-privacy-erase = Erase everything that is kept about you
door-privacy-show = What is kept
kind-export = Your export
kind-warning = A warning before your entries are erased

## What is kept

show-title = What is kept about you
show-kept = Kept: what you log, what you write in the bot's forms, your settings, your account number on this platform, and when you last used the bot.
show-quiet = After something very heavy: one encrypted note with dates, so that the bot knows until when to hold back. It does not say why, and is gone within a week or so. No judgement of what you wrote is kept.
show-not-kept = Not kept: what you say in channels, and what you write to the bot in private, unless it is in a form or meant for someone you are in touch with.
show-where = Your words and your account number are stored encrypted, with a separate key for each member. No company gets your words but the chat platforms that carry them. The bot's logs hold none.
show-how-long = What you do not erase yourself goes after a time:
retention-own = What you log and write, your settings and your account number, from when you last used the bot; a month before, the bot tells you
retention-left = What belongs to a community you left, from when the bot saw that you left
span-months = { $months } months
span-days = { $days ->
    [one] a day
   *[other] { $days } days
}
span-hours = { $hours ->
    [one] an hour
   *[other] { $hours } hours
}
show-who = The bot shows it to you alone, unless you choose to send something to someone. { $operator } runs this bot, holds its key and could read it.
platform-slack = On Slack, owners of some plans can export these messages.
show-yours = It is yours. The commands “privacy export” and “privacy erase” work at any time.
button-export = Send me all of it
button-erase = Erase it

## Export

export-title = Your export
export-what = Everything the bot keeps about you, three times: a file to read, a table, and one for other programs. You decide where to save them.
export-sent = Three files are on their way to you in a private message. Nobody else gets them. If they do not arrive, they wait under “My search”.

## Erase

erase-title = Erase everything
erase-goes = What goes: everything you logged and wrote, your settings, what was planned, messages that wait, your account number, and the key that makes all of it readable. This goes for every community you share with this bot. If your accounts are joined, you are asked which.
erase-stays = What stays: private messages the bot already sent you, until you delete them there. A mark that an account was erased here, so that nothing comes back by mistake; it names nobody, and only this bot could make it. Older backups that { $operator } has hold your words only in a form that nobody can read any more.
erase-others = With others: what they wrote to you is theirs and stays with them, and what they already got from you stays in their chat. Your blocks stay as marks that name nobody. So does a confirmed report against an account, for 12 months. An open report stays until it is decided, 90 days at most.
erase-back = It cannot be undone. You can start again at any time.
button-erase-all = Erase everything
button-export-first = Send me a copy first
button-keep = Keep everything
erase-form = Erase everything
erase-intro = This cannot be undone.
which = Which of your accounts do you want to erase?
which-this = The account I am using now
which-all = All of them
erase-word = erase
word-label = Type this word: { $word }
word-wrong = Nothing was erased. The word is: { $word }
button-erase-send = Erase
erased-title = It is done
erased = Everything is erased, except what the page before said stays. This is the last message. If you use the bot again, it asks first, as on the first day.
kept-title = Nothing was erased
kept = Everything is as it was.

## Unused

warning-title = Not used for eleven months
warning = What you kept here is erased on { $end } unless you keep it. One press is enough.
button-stay = Keep it
stays-title = Kept
stays = Everything stays. The twelve months begin again today.
