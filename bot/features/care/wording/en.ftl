## Doors

command-support = A helpline or a person, now
door-support = A helpline or a person
tool-screen = Say how heavy each line of a text sounds: none, look or urgent
tool-helplines = Print how long ago each helpline was checked
kind-answer = An answer to something you asked for
kind-word = A message from the bot
kind-alert = Someone asked for a message
kind-lines = Helplines to check again
kind-posted = Helplines to check again

retention-holding = After very heavy words: until when the bot holds back
retention-country = Your country for helplines, since you last used the bot
retention-ask = A request for a message, until it is over

## One line

language = en
notice = Onward: something you asked for.

call = Call { $number } ({ $name }, { $country }).
call-always = Call { $number }, day and night ({ $name }, { $country }).
text = Write to { $number } ({ $name }, { $country }).
text-always = Write to { $number }, day and night ({ $name }, { $country }).
chat = Write or chat on { $number } ({ $name }, { $country }).
chat-always = Write or chat on { $number }, day and night ({ $name }, { $country }).
checked = Last checked on { $day }.
directory = findahelpline.com shows lines by country, and when each one is open.
danger = If your life is in danger right now, call { $number }.
danger-unknown = If your life is in danger right now, call the emergency number where you are: 112 in the European Union and on most mobile phones, 911 in the United States and Canada, 999 in the United Kingdom.
button-page = Open their page
button-directory = Find a line

## /support

support-title = People who listen
support-what = This is a bot. The people on these lines listen, and it does not have to be an emergency.
support-told = Nobody is told that you opened this.
button-police = Will they send the police?
button-enough = It's not bad enough
button-aloud = I can't talk aloud
button-someone = It's about someone else
button-country = Another country
button-people = People to talk to
police-title = Will they send the police?
police = Usually they talk with you, and that is all. Some lines call an ambulance or the emergency services when they believe that a life is in danger at that moment. In the United States that is fewer than 2 of 100 contacts with 988, more than half of them with the person's consent.
police-ask = You can ask at the start what they do, and you can end the conversation at any time. This bot calls nobody and sends nobody.
enough-title = It's not bad enough
enough = There is no measure for “bad enough”. The lines are there for a heavy evening too. You can begin with: “I am not sure if this is the right place.”
aloud-title = I can't talk aloud
aloud = You can write instead.
aloud-directory = findahelpline.com shows which lines you can write to or chat with.
countries-title = Which country are you in?
countries-what = It is used for this one answer, and kept only if you say so afterwards.
button-elsewhere = Not in this list
button-keep-country = Keep this country
button-forget-country = Forget my country
country-kept = Kept: { $country }. From now on it comes first.
country-forgotten = Forgotten.
country-US = United States
country-CA = Canada
country-GB = United Kingdom
country-IE = Ireland
country-AU = Australia
country-NZ = New Zealand
country-FR = France
country-DE = Germany
country-AT = Austria
country-CH = Switzerland
country-ES = Spain
country-BR = Brazil
country-NL = Netherlands
country-BE = Belgium
country-IN = India
country-SE = Sweden
country-ZA = South Africa

## After heavy words

urgent-first = Some of what you wrote sounds very heavy. This is a bot and cannot tell how you really are. You do not have to carry this alone.
urgent-line = If you are thinking about suicide or about hurting yourself, you can talk with a person.
urgent-told = Only you see this, and nobody was told.
urgent-follow = The bot will write to you once more: { $at }. Its first line will not say why.
button-no-follow = Skip that message
no-follow = The bot will not write about this again. The command “support” stays open.
soft = Some of that sounds heavy; a bot cannot tell. If it is, there are people you can talk to, even if it does not feel “bad enough”.
button-mute = Not for a week
muted = That line will not come for a week. The command “support” stays open.
third-title = When you are worried about someone
third-first = If this is about someone you know: you do not have to know the answer, and you do not have to carry it alone.
third-do = You can ask plainly: “Are you thinking about suicide?” Asking does not plant the thought. Then listen. Stay in touch, or see that someone is with them.
third-line = Many lines also talk with people who are worried about someone else.
third-danger = If their life is in danger right now, call { $number }.
third-danger-unknown = If their life is in danger right now, call the emergency number where they are.
third-you = If it is about you, all of this is for you too.
third-soft = If you are worried about someone you know, there is a short page on what can help.
button-what-helps = What can help
abuse-first = The next lines are for you alone. Read them when nobody else can see your screen.
abuse-what = Nobody has the right to hurt, threaten or control you. There are people who know this well, and who listen.
abuse-danger = If you are in danger right now, call { $number }.
abuse-danger-unknown = If you are in danger right now, call the emergency number where you are.
abuse-directory = findahelpline.com shows lines for this too, by country.
abuse-trace = The bot will not write to you about this later. “Clear this” takes these lines off the screen.
button-clear = Clear this
cleared = Cleared.
urging-first = Some of these words may push someone to hurt themselves; a bot cannot tell. If they are for someone else, a moderator reads them before they go anywhere.
urging-you = If someone wrote them to you, you do not have to carry that alone: the command “support” shows people you can talk to.
above-own = You need not carry this alone. The text below may be heavy, and answering is your choice. If you answer: say that you read it, ask plainly if they are safe, and name the command “support”, which shows people to talk to. You are not their only help.

## The next day

word-first = You do not have to answer this.
word = Something you wrote here sounded heavy. If it still is, there are people you can talk to.
word-last = The bot will not write about this again.

## Somebody from this community

duty-now =
    { $many ->
        [one] One person from this community is on duty until { $until }.
       *[other] { $many } people from this community are on duty until { $until }.
    }
duty-next = Nobody from this community is on duty now. The next hours begin { $next }.
duty-none = This community has nobody on duty who could write to you.
duty-several = People from your communities can be asked to write to you.
ask-which = You are in more than one community with this bot. Whose people do you want to ask? The numbers are in the order you joined.
ask-community = Community { $number }: { $hours }
button-community = Community { $number }
button-ask = Ask someone to message me
ask-title = Ask someone to message you
ask-what = The people on duty in this community get this one sentence:
ask-sentence = { $person } asked for someone to write to them.
ask-shown = Your name goes as it is shown here. None of your words go with it, and nothing about why.
ask-now = The bot sends it up to three times in twenty minutes. If nobody answers, it tells you.
ask-later = Nobody gets it before then. You can take it back at any time.
button-send = Send it
button-not-now = Not now
ask-sent-title = Sent
ask-waits-title = Your request waits
ask-sent = The people on duty get it now. If one of them can, they write to you in a private message. If nobody has answered in twenty minutes, the bot tells you.
ask-waits = The people on duty get it { $next }. Until then, a line is the surer way.
ask-open = You asked for someone to write to you.
ask-taken-mine = { $person } said they will write to you.
button-withdraw = Take it back
withdrawn-title = Taken back
withdrawn = Your request is gone. Anyone who got it is told that there is nothing to do.
withdrawn-none = You have no open request. Nothing changed.
ask-not = Nothing was sent.
taken = { $person } saw that you asked and said they will write to you in a private message. If nothing comes, you can ask again.
unanswered = Nobody has answered yet. That says nothing about you.
unanswered-waits = Your request waits. The people on duty get it again { $next }.
unanswered-ends = Your request has ended. You can ask again at any time.
given-back = { $person } cannot write to you after all.
given-back-now = The others on duty are being asked now.

## For the people on duty

alert-title = Someone asked for a message
alert-what = Nothing else was passed on: no text, and nothing about why.
alert-how = You do not have to solve anything. Say hello, ask how they are, and listen. Do not ask for an address or a full name. If it is about life and death, ask plainly, and look at the command “support” together.
button-take = I will write
take-title = You will write to them
take-what = Please write to { $person } in a private message now. They know that it is you.
take-after = When you have written, press “Done”. If it weighs on you afterwards, the command “support” is for you too.
button-done = Done
button-give-back = I can't after all
done-title = Done
done = Thank you. This request is over.
gave-back-title = Given back
gave-back = The person who asked is told. If others are on duty, they are asked now.
alert-taken-title = Taken
alert-taken = Someone else on duty is writing to them. There is nothing for you to do.
alert-over-title = Over
alert-over = This request is over. There is nothing for you to do.

## For organisers

lines-title = Helplines to check again
lines-what = These lines were last checked more than 180 days ago. They are no longer shown: members see findahelpline.com instead, until someone checks them.
lines-row = { $country }, { $number }: checked on { $day }
lines-more =
    { $many ->
        [one] And one more.
       *[other] And { $many } more.
    }
lines-how = Whoever runs this bot can check each line on its own page and set the day in helplines.toml.

## I am worried about somebody

offer-worry = I am worried
worry-title = You are worried
worry-what = This is not a report, and { $name } is not judged for anything. The conversation goes on.
worry-shown = The people on duty read the name { $name } and this one message, and no account. They can write to { $name } through the bot. { $name } is told that somebody they are in touch with was worried.
worry-self = You do not have to carry it, or to answer for it. If it is about life and death right now, a line is the surer way, also for you.
button-worry-send = Tell them
worry-nobody = This community has nobody on duty who could be told. You can send { $name } a line to call, and the command “support” is for you too.
worry-sent-title = Told
worry-sent = The people on duty read it now, up to three times in twenty minutes. You hear when somebody has it, and if nobody does.
worry-waits = Nobody is on duty now. They read it { $next }. Until then, a line is the surer way, for { $name } and for you.
worry-gone = That is not here any more, or others are seeing to it. You do not have to do anything.
worry-unanswered = Nobody on duty has answered yet about { $name }.
worry-again = They read it again { $next }.
worry-ends = It ends here. If you are still worried, press it again on a newer message, or use the command “support”.
worry-written = Somebody on duty has read it and is writing to { $name }. It is out of your hands now.
worry-read = Somebody on duty has read it. It is out of your hands now.
worry-alert-title = Somebody is worried
worry-alert = Somebody is worried about { $name } and shows you this one message. It is not a report.
worry-how = You do not have to solve anything. Say hello, say that somebody was worried, ask how they are. The bot passes it on; you learn no account.
button-worry-write = Write to them
button-worry-seen = Read, no need to write
worry-form = A few words
worry-form-send = Send
worry-intro = This goes to { $name } through the bot, with your name where you are on the same platform.
worry-text = Your words
worry-only = This was not sent. Leave out links, offers, contact details and heavy words; say hello and ask how they are.
worry-letter = Somebody on duty in this community writes to you:
worry-letter-by = { $person } is on duty in this community and writes to you:
worry-letter-why = Somebody you are in touch with here was worried. They read the name you go by there and one message of yours, and no account. You do not have to answer.
worry-done-written = It is on its way. If it weighs on you, the command “support” is for you too.
worry-done-seen = Noted. Whoever was worried hears that it was read.
flow-worry-write = A few words to somebody
retention-worry = That you were worried about somebody, from when you said so
plan-worry = A call to the people on duty
