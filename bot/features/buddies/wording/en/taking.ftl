# Taking part

others-what = A buddy for a week: two people, one goal each, and one question at the end.
button-take-part = Take part
button-change = Change it
button-stop = Take part no longer
button-zone = Set my time zone
offer-part = Take part
offer-pairs = A buddy for a week
missing = { $many ->
    [one] 1 more person
   *[other] { $many } more people
}
in-title = Buddies
in-when = You take part in buddy weeks. The next pairs are made { $at }.
in-missing = You take part. Still missing before the first pairs are made: { $missing }.
in-how = A pair lasts a week or a month. Each of the two names one goal, they write to each other through the bot, and at the end it asks each of them one question.
in-names = While enough people fit that a pen name hides who you are, both go by pen names. With fewer, two are paired only if both gave a name, and each reads the other’s.
in-zone = The bot does not know your time zone. With it, you are paired with someone who is awake when you are.
row-length = How long
row-languages = Languages
row-name = Name
row-name-own = A pen name where it hides you, else “{ $name }”
row-name-pen = Pen names only
length-week = a week
length-month = a month
length-either = a week or a month
lang-en = English
lang-es = Spanish
lang-fr = French
lang-de = German
lang-pt = Portuguese
out = You do not take part. No pair is made for you.
out-runs = The one you are in goes on until { $until }.

## The form

flow-settings = How you take part in buddies
form-title = Buddies
ask-length = For how long
ask-languages = Languages you write in
ask-name = Your name, if a pen name hides nobody
ask-name-hint = Left empty, you are paired under pen names only.
form-send = Take part
problem-name = A name of one line, as you would say it: no words for something else in it.
