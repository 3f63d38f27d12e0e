# Organisations

org-title = Organisations
org-page = Organisation
org-none = None yet. An entry that names one makes its page, and you can open one here.
org-gone = That page is not here. It may have been removed.
org-no-entries = Nothing is logged here.
org-try = Try { $number }, { $day }
org-sure = Remove the page of { $name }, with the people and letters on it? Entries stay in your log, without the name.
org-removed = Removed. Its entries stay in your log, without the name.
org-same = You have a page for { $other } as well. Put { $name } into it? Everything of both stays.
fact-tries = Tries
fact-people = People
fact-reconnect = In touch again
button-orgs = Organisations
button-org = Its organisation
button-org-find = Find or add one
button-org-rename = Rename
button-org-merge = Put them together
button-org-apart = Keep them apart
button-people = People there
button-draft = Three lines to send
button-reconnect = When to be in touch
form-org = An organisation
form-org-intro = Typed again, the same name finds the same page.
form-org-send = Open its page
form-org-rename = Another name
entry-again = This was your try number { $number } there. Some people get in after several.

people-title = People there
people-none = Nobody is noted here. Letters often have a name and a number at the end.
contact-line = { $name }: { $reach }
contact-removed = Removed.
button-contact-add = Add a person
form-contact = A person there
ask-contact-reach-hint = An address, a number, a profile. Optional, and stored encrypted.

reconnect-title = In touch again
reconnect-on = From { $at }
reconnect-off = No reminder
reconnect-told =
    { $many ->
        [one] There is one place you may want to be in touch with again. What was last there, and three lines to send, are ready.
       *[other] There are { $many } places you may want to be in touch with again. What was last there, and three lines to send, are ready.
    }
reconnect-none = Nothing is on the list now.
reconnect-how = Take one, or none. You can copy the lines and change them. No list comes for another month.
reconnect-number = { $number }. { $what }
reconnect-context = { $name }. Last: { $what }, { $day }.
reconnect-context-none = { $name }. Nothing is logged there.
button-reconnect-show = Show the list
form-days = In touch again
ask-days = Remind me of this organisation
days-0 = Never
days-30 = After 30 days
days-60 = After 60 days
days-90 = After 90 days
days-180 = After 180 days
draft-hello = Hello,
draft-hello-name = Hello { $name },
draft-body = some time ago we were in touch about { $about } at { $organisation }, and I am still interested in what you do.
draft-close = If something opens up, I would be glad to hear of it. How are things on your side?
draft-how = Copy it and change it as you like. The bot sends it to nobody.
draft-about-job = a role
draft-about-internship = an internship
draft-about-volunteering = volunteering
draft-about-networking = your work
draft-about-informational = your work
draft-about-promotion = a new role
draft-about-freelance = a project
draft-about-silence = a role
