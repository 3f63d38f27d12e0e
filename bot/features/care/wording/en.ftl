## Doors

command-support = A helpline or a person, now
door-support = A helpline or a person
tool-screen = Say how heavy each line of a text sounds: none, look or urgent
tool-helplines = Print how long ago each helpline was checked
kind-answer = An answer to something you asked for
kind-word = A message from the bot
kind-alert = Somebody asked for a message
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
support-what = This is a bot. The people behind these lines listen, and it need not be an emergency.
support-told = Nobody is told that you opened this.
button-police = Will they send the police?
button-enough = It is not bad enough
button-aloud = I cannot talk aloud
button-someone = It is about somebody else
button-country = Another country
button-people = People to talk to
police-title = Will they send the police?
police = Mostly they talk with you, and that is all. Some lines call an ambulance or the emergency services when they believe that a life is in danger at that moment. In the United States that is fewer than 2 of 100 contacts with 988, more than half of them with the person's consent.
police-ask = You can ask at the start what they do. You can end the conversation at any time. This bot calls nobody and sends nobody.
enough-title = It is not bad enough
enough = There is no measure for “bad enough”. The lines are there for a heavy evening too. You can begin with: “I am not sure if this is the right place.”
aloud-title = I cannot talk aloud
aloud = You can write instead.
aloud-directory = findahelpline.com shows which lines you can write to or chat with.
countries-title = Which country are you in?
countries-what = It is used for this one answer. It is kept only if you say so afterwards.
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

urgent-first = What you wrote sounds very heavy, and nobody has to carry that alone. This is a bot and cannot tell how you really are, so this comes first.
urgent-line = If you are thinking about suicide or about hurting yourself, you can talk with a person.
urgent-told = The bot shows this to you alone, and nobody was told.
urgent-follow = The bot writes to you once more: { $at }. The first line will not say why.
button-no-follow = No message then
no-follow = The bot will not write about this again. “support” stays open.
soft = Some of that sounds heavy, and a bot cannot tell. If it is, there are people you can talk to, also when it does not feel “bad enough”.
button-mute = Not for a week
muted = For a week that line does not come. “support” stays open.
third-title = When you are worried about somebody
third-first = If this is about somebody you know: you need not have the answer, and you need not carry it alone.
third-do = You can ask plainly: “Are you thinking about suicide?” Asking does not put the thought there. Then listen. Stay in touch, or see to it that somebody is with them.
third-line = Many lines also talk with people who worry about somebody else.
third-danger = If their life is in danger right now, call { $number }.
third-danger-unknown = If their life is in danger right now, call the emergency number where they are.
third-you = If it is about you, all of this is for you too.
third-soft = If you are worried about somebody you know, there is a short page on what can help.
button-what-helps = What can help
abuse-first = The next lines are for you alone. Read them when nobody else can see your screen.
abuse-what = Nobody has the right to hurt, threaten or control you. There are people who know this well, and who listen.
abuse-danger = If you are in danger right now, call { $number }.
abuse-danger-unknown = If you are in danger right now, call the emergency number where you are.
abuse-directory = findahelpline.com shows lines for this too, by country.
abuse-trace = The bot will not write to you about this later. “Clear this” takes these lines off the screen.
button-clear = Clear this
cleared = Cleared.
urging-first = Some of these words read as if they urge somebody to hurt themselves. If they are meant for somebody else, a moderator reads them before they go anywhere.
urging-you = If somebody wrote them to you, you need not carry that alone: “support” has people to talk to.
above-own = You need not carry this alone. The text below may be heavy, and answering is your choice. If you answer: say that you read it, ask plainly whether they are safe, and name “support”, where there are people who can talk. You are not their only help.

## The next day

word-first = You need not answer this.
word = Something you wrote here sounded heavy. If it still is, there are people you can talk to.
word-last = The bot does not write about this again.

## Somebody from this community

duty-now =
    { $many ->
        [one] One person from this community is on duty until { $until }.
       *[other] { $many } people from this community are on duty until { $until }.
    }
duty-next = Nobody from this community is on duty now. The next hours begin { $next }.
duty-none = In this community nobody is on duty to write to you.
button-ask = Ask someone to message me
ask-title = Ask someone to message you
ask-what = The people on duty in this community get this one sentence:
ask-sentence = { $person } asked for somebody to write to them.
ask-shown = That is your name as it is shown here. No text of yours goes along, and nothing about why.
ask-now = The bot calls them up to three times in twenty minutes. If nobody answers, it tells you.
ask-later = Nobody is called before that. You can take it back at any time.
button-send = Send it
button-not-now = Not now
ask-sent-title = Sent
ask-waits-title = Your request waits
ask-sent = The people on duty get it now. If one of them can, they write to you in a private message. If nobody has answered in twenty minutes, the bot tells you.
ask-waits = The people on duty get it { $next }. Until then, a line is the surer way.
ask-open = You asked for somebody to write to you.
ask-taken-mine = { $person } said that they write to you.
button-withdraw = Take it back
withdrawn-title = Taken back
withdrawn = Your request is gone. Whoever was called is told that there is nothing to do.
withdrawn-none = There is no request of yours. Nothing changed.
ask-not = Nothing was sent.
taken = { $person } saw that you asked, and said that they write to you in a private message. If nothing comes, you can ask again.
unanswered = Nobody has answered yet. That says nothing about you.
unanswered-waits = Your request waits. The people on duty get it again { $next }.
unanswered-ends = Your request has ended here. You can ask again at any time.
given-back = { $person } cannot write to you after all.
given-back-now = The others on duty are asked now.

## For the people on duty

alert-title = Somebody asked for a message
alert-what = Nothing else was passed on: no text, and nothing about why.
alert-how = You need not solve anything. Say hello, ask how it is, and listen. Do not ask for an address or a full name. If it is about life and death, ask plainly, and look at “support” together.
button-take = I write to them
take-title = You write to them
take-what = Write to { $person } in a private message now. They know that it is you.
take-after = When you have written, press “Done”. If it weighs on you afterwards, “support” is for you too.
button-done = Done
button-give-back = I cannot after all
done-title = Done
done = Thank you. This request is over.
gave-back-title = Given back
gave-back = They are told. If others are on duty, those are asked now.
alert-taken-title = Taken
alert-taken = Somebody else on duty writes to them. There is nothing to do.
alert-over-title = Over
alert-over = This request is over. There is nothing to do.

## For organisers

lines-title = Helplines to check again
lines-what = These rows were last checked more than 180 days ago. They are not shown any more; members get findahelpline.com in their place, until somebody checks them.
lines-row = { $country }, { $number }: checked on { $day }
lines-more =
    { $many ->
        [one] And one more.
       *[other] And { $many } more.
    }
lines-how = Whoever runs this bot can check each on the line's own page and set its day in helplines.toml.
